// Packs the schema of the policies that organisations may set, where the browser asks for one: Firefox reads policies without it.
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const SCHEMA = 'managed-schema.json';

export default defineWxtModule((wxt) => {
  if (wxt.config.browser === 'firefox') return;
  wxt.hook('build:publicAssets', (_, files) => {
    files.push({ absoluteSrc: join(wxt.config.root, 'assets', SCHEMA), relativeDest: SCHEMA });
  });
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    manifest.storage = { managed_schema: SCHEMA };
  });
});

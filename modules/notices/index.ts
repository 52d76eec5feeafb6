// Packs what a person may want to read with the extension itself: its licence, those of others, what it keeps and what it asks for.
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** As text, so that a browser shows them. */
const NOTICES = {
  LICENSE: 'LICENSE.txt',
  'THIRD-PARTY.md': 'THIRD-PARTY.txt',
  'PRIVACY.md': 'PRIVACY.txt',
  'PERMISSIONS.md': 'PERMISSIONS.txt',
};

export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    for (const [source, relativeDest] of Object.entries(NOTICES)) files.push({ absoluteSrc: join(wxt.config.root, source), relativeDest });
  });
});

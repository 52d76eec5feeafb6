// Gives Firefox an icon for dark toolbars beside the one for light ones: it alone lets an extension have two.
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const ON_DARK = 'icons/on-dark.svg';
const SIZES = [16, 32];

export default defineWxtModule((wxt) => {
  if (wxt.config.browser !== 'firefox') return;
  wxt.hook('build:publicAssets', (_, files) => {
    files.push({ absoluteSrc: join(wxt.config.root, 'assets/icon-on-dark.svg'), relativeDest: ON_DARK });
  });
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    // « light » is the icon with light lines, which Firefox takes for dark themes.
    const icons = SIZES.map((size) => ({ light: ON_DARK, dark: `icons/${size}.png`, size }));
    manifest.action = { ...manifest.action, theme_icons: icons };
  });
});

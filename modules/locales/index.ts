// The WXT module that gives the background the sentences of every language: a person may choose another than the browser's.
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { localesPlugin } from './plugin.ts';

export default defineWxtModule({
  name: 'm-opposer:locales',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [localesPlugin()] }));
  },
});

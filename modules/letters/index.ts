// The WXT module that gives our own pages the words of the letters.
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { lettersPlugin } from './plugin.ts';

export default defineWxtModule({
  name: 'm-opposer:letters',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [lettersPlugin()] }));
  },
});

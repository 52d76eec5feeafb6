// The WXT module that gives every entry point the rules, and starts the build again when a rule changes.
import { fileURLToPath } from 'node:url';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { rulesPlugin } from './plugin.ts';
import { RULES_DIR } from './read.ts';

export default defineWxtModule({
  name: 'm-opposer:rules',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [rulesPlugin()] }));
    // WXT rebuilds for files of its own module graph only, and the rules are none; a change in modules/ makes it start over.
    wxt.hooks.hook('server:started', (_, server) => {
      server.watcher.add(RULES_DIR);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(RULES_DIR)) server.watcher.emit('all', 'change', THIS_FILE);
      });
    });
  },
});

const THIS_FILE = fileURLToPath(import.meta.url);

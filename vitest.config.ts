// What `npm test` runs: the pure core, the rules and the house rules, with a fake `browser` and the same virtual modules as the build.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { rulesPlugin } from './modules/rules/plugin.ts';

export default defineConfig({
  // WXT's plugin brings the aliases and the fake `browser`, not what our own module adds to the build.
  plugins: [WxtVitest(), rulesPlugin()],
  test: {
    include: ['tests/{unit,rules,repo}/**/*.test.{ts,tsx}'],
    // A file that needs a document says so in its first line: `// @vitest-environment happy-dom`.
    environment: 'node',
    restoreMocks: true,
    // A slow machine is no defect; what must be fast is held by counts in tests/bench.
    testTimeout: 30_000,
  },
});

// What `npm test` runs: the pure core, the rules and the house rules, with a fake `browser` and the same virtual modules as the build.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lettersPlugin } from './modules/letters/plugin.ts';
import { localesPlugin } from './modules/locales/plugin.ts';
import { rulesPlugin } from './modules/rules/plugin.ts';

/** Tests of code without a world around it: they can share a worker, which makes them three times faster. */
const PURE = ['tests/unit/{guide,ledger,rules}/**/*.test.ts', 'tests/{rules,repo}/**/*.test.ts'];

/** WXT's plugin brings the aliases and the fake `browser`, not what our own module adds to the build. Each project needs its own. */
const plugins = () => [WxtVitest(), rulesPlugin(), lettersPlugin(), localesPlugin()];

export default defineConfig({
  test: {
    // A file that needs a document says so in its first line: `// @vitest-environment happy-dom`.
    environment: 'node',
    restoreMocks: true,
    // A slow machine is no defect; what must be fast is held by counts in tests/bench.
    testTimeout: 30_000,
    projects: [
      { extends: true, plugins: plugins(), test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, plugins: plugins(), test: { name: 'world', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: PURE } },
    ],
  },
});

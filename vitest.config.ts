// What `npm test` runs: the pure core, the rules and the house rules, with a fake `browser` and the same virtual modules as the build.
import { existsSync } from 'node:fs';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(async () => ({
  plugins: await plugins(),
  test: {
    include: ['tests/{unit,rules,repo}/**/*.test.{ts,tsx}'],
    // A file that needs a document says so in its first line: `// @vitest-environment happy-dom`.
    environment: 'node',
    restoreMocks: true,
  },
}));

async function plugins(): Promise<PluginOption[]> {
  const rules = './modules/rules/plugin.ts';
  // TODO: static import once modules/rules has landed.
  if (!existsSync(new URL(rules, import.meta.url))) return [];
  const { rulesPlugin } = await import(rules);
  return [await WxtVitest(), rulesPlugin()];
}

// Brings the rules into the bundles: `virtual:rules` is the rule set, `virtual:gate` the few bytes the sentinel needs of it, `virtual:law` what
// our own parts know of the law.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { leanLaw } from '../../lib/rules/compile-law.ts';
import { packRules } from '../../lib/rules/pack.ts';
import { gateSource } from './gate-source.ts';
import { RULES_DIR, readLaw, readRules, rulePaths } from './read.ts';

const UNPACK = fileURLToPath(new URL('../../lib/rules/pack.ts', import.meta.url)).replaceAll('\\', '/');

/** A Vite plugin for the build and for the tests. A broken rule stops both. */
export function rulesPlugin(dir: string = RULES_DIR): Plugin {
  const sources: Readonly<Record<string, () => string>> = {
    'virtual:rules': () => rulesSource(dir),
    'virtual:gate': () => gateSource(readRules(dir)),
    'virtual:law': () => lawSource(dir),
  };
  return {
    name: 'm-opposer:rules',
    resolveId: (id) => (id in sources ? RESOLVED + id : undefined),
    load(id) {
      const source = id.startsWith(RESOLVED) ? sources[id.slice(RESOLVED.length)] : undefined;
      if (!source) return undefined;
      for (const path of rulePaths(dir)) this.addWatchFile(path);
      return source();
    },
  };
}

/** Vite's sign for a module without a file. */
const RESOLVED = '\0';

function rulesSource(dir: string): string {
  return `import { unpackRules } from ${JSON.stringify(UNPACK)};\nexport const rules = unpackRules(${JSON.stringify(packRules(readRules(dir)))});\nexport default rules;\n`;
}

function lawSource(dir: string): string {
  return `export const law = ${JSON.stringify(leanLaw(readLaw(dir)))};\nexport default law;\n`;
}

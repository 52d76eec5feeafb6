// Reads assets/rules from disk and compiles them: the build, the tests and the tools all come through here.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenRule } from '../../lib/rules/broken-rule.ts';
import { compileRules } from '../../lib/rules/compile.ts';
import { compileLaw } from '../../lib/rules/compile-law.ts';
import type { Law } from '../../lib/rules/law.ts';
import type { RawRules } from '../../lib/rules/raw-rules.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';

export const RULES_DIR = fileURLToPath(new URL('../../assets/rules', import.meta.url));

/** The rules of a folder, by default the extension's own. Throws on a broken rule. */
export function readRules(dir: string = RULES_DIR): RuleSet {
  return compileRules(readRaw(dir));
}

/** What a folder says of the law, with its sources. Throws on a broken rule. */
export function readLaw(dir: string = RULES_DIR): Law {
  return compileLaw(readRaw(dir));
}

/** The files as they stand, by their name under the folder, not yet checked. */
export function readRaw(dir: string = RULES_DIR): RawRules {
  return Object.fromEntries(ruleFiles(dir).map((file) => [file, parseJson(dir, file)]));
}

/** Full paths of the files, for whoever watches them. */
export function rulePaths(dir: string): string[] {
  return ruleFiles(dir).map((file) => join(dir, file));
}

function ruleFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json'))
    .toSorted();
}

function parseJson(dir: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(dir, file), 'utf8'));
  } catch (fault) {
    throw brokenRule(file, `it is no JSON (${String(fault)})`, 'Look for a missing comma or quote');
  }
}

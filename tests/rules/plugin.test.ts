// The build gets the rules, watches their files, and stops at a broken one.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rules as built } from 'virtual:rules';
import { rulesPlugin } from '../../modules/rules/plugin.ts';
import { RULES_DIR, readRules } from '../../modules/rules/read.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync(RULES_DIR, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

test('what is built knows the same pages as the files', () => {
  const rules = readRules();
  expect(Object.keys(built.surfaces)).toEqual(Object.keys(rules.surfaces));
  expect(built.places).toEqual(rules.places);
});

test('a build carries the rules and the gate', async () => {
  const code = await bundle(dir);
  expect(code).toContain('facebook.objection_form');
  expect(code).toContain('searchParams');
  expect(code).not.toContain('our own knowledge');
});

test('a broken rule stops the build, and the message names its file', async () => {
  writeFileSync(join(dir, 'surfaces', 'facebook.settings.json'), '{ "id": "facebook.settings" ');
  await expect(bundle(dir)).rejects.toThrow(/surfaces\/facebook\.settings\.json/);
});

async function bundle(rulesDir: string): Promise<string> {
  writeFileSync(join(dir, 'entry.js'), `export { rules } from 'virtual:rules'; export { isOurs } from 'virtual:gate';`);
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root: dir,
    plugins: [rulesPlugin(rulesDir)],
    build: { write: false, minify: false, lib: { entry: join(dir, 'entry.js'), formats: ['es'] } },
  });
  const outputs = Array.isArray(made) ? made.flatMap(({ output }) => output) : 'output' in made ? made.output : [];
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('\n');
}

// Writes a new surface into a folder of rules and tells what is left to do.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseRules } from '../../../lib/rules/raw-rules.ts';
import { readRaw } from '../../../modules/rules/read.ts';
import { draftSurface } from './draft.ts';

export const USAGE =
  'Usage: npm run new-surface facebook.some_page -- --url https://www.facebook.com/some/page [--role way] [--lang fr] [--source "…"] [--grade press]';

export type Written = { ok: true; file: string; next: readonly string[] } | { ok: false; why: string };

/** `dir` is a folder like assets/rules; nothing is written where something is wrong. */
export function writeNewSurface(args: readonly string[], dir: string, today: string): Written {
  const read = readArguments(args);
  if (read === undefined) return { ok: false, why: USAGE };
  const { surfaces, hosts, edition } = parseRules(readRaw(dir));
  const draft = draftSurface({ ...read, today }, { surfaces, hosts });
  if (!draft.ok) return draft;

  const file = join(dir, 'surfaces', `${draft.surface.id}.json`);
  if (existsSync(file)) return { ok: false, why: `${file} is there already` };
  writeFileSync(file, `${JSON.stringify(draft.surface, undefined, 2)}\n`);
  return { ok: true, file, next: nextSteps(draft.surface.role, edition.edition < today ? today : undefined) };
}

function readArguments(
  args: readonly string[],
): { id: string; urls: string[]; role?: string; lang?: string; source?: string; grade?: string } | undefined {
  try {
    const text = { type: 'string' } as const;
    const options = { url: { type: 'string', multiple: true }, role: text, lang: text, source: text, grade: text } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const { url: urls = [], ...others } = values;
    const [id, ...more] = positionals;
    return id === undefined || more.length > 0 ? undefined : { id, urls, ...others };
  } catch {
    return undefined;
  }
}

function nextSteps(role: string | undefined, newEdition: string | undefined): string[] {
  return [
    'Narrow "at" to what belongs to the page; a name such as ":handle" stands for one segment.',
    ...(newEdition === undefined ? [] : [`Set "edition" in edition.json to ${newEdition}.`]),
    ...(role === 'way'
      ? ['Add "targets": what to point at, where it leads, and where you saw it. Without one that reaches a form the tests fail.']
      : []),
    'Add samples: other languages, m. and mbasic hosts, a query. They are every other surface’s counter-examples.',
    'Run: npx vitest run tests/rules',
  ];
}

// Makes the RuleSet out of the files of assets/rules: parsed, fitted together, checked. Runs at build and in tests.
import { checkRules } from './check-rules.ts';
import { placesOf } from './places.ts';
import { parseRules } from './raw-rules.ts';
import type { RawRules } from './raw-rules.ts';
import type { RuleSet, Surface, Target, Word } from './rule-set.ts';
import type { SurfaceFile } from './surface-schema.ts';
import type { WordsFile } from './words-schema.ts';
import { checkSwitches, offeredForms, withSwitches } from './switched-off.ts';

/** The rules as the running code sees them. Throws on a broken rule, with its file and the way out. */
export function compileRules(raw: RawRules): RuleSet {
  const parsed = parseRules(raw);
  const places = placesOf(parsed);
  checkRules(parsed, places);
  const { off = [], ...edition } = parsed.edition;
  checkSwitches(off, parsed.surfaces);
  return {
    ...edition,
    hosts: parsed.hosts,
    shims: parsed.shims,
    places,
    surfaces: Object.fromEntries(parsed.surfaces.map((file) => [file.id, withSwitches(surfaceFrom(file), off)])),
    words: Object.fromEntries(parsed.words.map((file) => [file.lang, conceptsFrom(file)])),
    forms: offeredForms(parsed.forms, off),
    deadlines: parsed.deadlines,
    actor: parsed.actor,
  };
}

function surfaceFrom(file: SurfaceFile): Surface {
  return {
    id: file.id,
    platform: file.platform,
    role: file.role,
    only: file.only,
    opens: file.opens ?? 'card',
    unfound: file.unfound ?? 'tell',
    address: file.address,
    next: file.next ?? [],
    mayBe: file.mayBe,
    tells: file.tells?.message,
    targets: (file.targets ?? []).map(targetFrom),
  };
}

function targetFrom({ id, leadsTo, href, words, context, roles, lastResort }: NonNullable<SurfaceFile['targets']>[number]): Target {
  return { id, leadsTo, href, words, context: context ?? [], roles: roles ?? ['link'], lastResort };
}

function conceptsFrom(file: WordsFile): Record<string, Word[]> {
  const concepts = Object.entries(file.concepts);
  return Object.fromEntries(
    concepts.map(([concept, words]) => [concept, words.map(({ text, seen }) => ({ text, grade: bestGrade(seen) }))]),
  );
}

const FROM_SURE_TO_GUESSED = ['primary', 'authority', 'press', 'code', 'weak', 'guess'] as const;

/** A word seen by several is as sure as its surest witness. */
function bestGrade(seen: WordsFile['concepts'][string][number]['seen']): Word['grade'] {
  return FROM_SURE_TO_GUESSED.find((grade) => seen.some((one) => one.grade === grade)) ?? 'guess';
}

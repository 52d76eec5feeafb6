// Makes the RuleSet out of the files of assets/rules: parsed, fitted together, checked. Runs at build and in tests.
import { checkRules } from './check-rules.ts';
import { placesOf } from './places.ts';
import { parseRules } from './raw-rules.ts';
import type { RawRules } from './raw-rules.ts';
import type { RuleSet, Surface, Target, Word } from './rule-set.ts';
import type { SurfaceFile, WordsFile } from './schema.ts';

/** The rules as the running code sees them. Throws on a broken rule, with its file and the way out. */
export function compileRules(raw: RawRules): RuleSet {
  const parsed = parseRules(raw);
  const places = placesOf(parsed);
  checkRules(parsed, places);
  return {
    ...parsed.edition,
    hosts: parsed.hosts,
    shims: parsed.shims,
    places,
    surfaces: Object.fromEntries(parsed.surfaces.map((file) => [file.id, surfaceFrom(file)])),
    words: Object.fromEntries(parsed.words.map((file) => [file.lang, conceptsFrom(file)])),
    forms: parsed.forms,
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
    targets: (file.targets ?? []).map(targetFrom),
  };
}

function targetFrom({ id, leadsTo, href, words, context, roles }: NonNullable<SurfaceFile['targets']>[number]): Target {
  return { id, leadsTo, href, words, context: context ?? [], roles: roles ?? ['link'] };
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

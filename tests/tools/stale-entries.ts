// Finds every dated fact in a rule file, whatever its shape: a new kind of rule is reported without a change here.

export interface SeenEntry {
  /** What kind of fact: `surface`, `target`, `word`, `form`, … */
  kind: string;
  /** Which one: `facebook.settings`, `privacyCenter « Centre de confidentialité »`. */
  what: string;
  /** Languages it was seen in; `–` when it has none. */
  lang: string;
  /** The last day anyone saw it. */
  on: string;
  grade: string;
  source: string;
}

interface Sighting {
  on: string;
  lang?: string;
  source: string;
  grade: string;
}

type Fields = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, string>> = {
  targets: 'target',
  at: 'address',
  concepts: 'word',
  'hosts.json': 'host',
  'shims.json': 'shim',
  'forms.json': 'form',
  'deadlines.json': 'deadline',
  'periods.json': 'period',
  'holidays.json': 'holidays',
  'authorities.json': 'authority',
  cookies: 'actor',
  ownProfile: 'actor',
};
/** Fields that name a fact, the first one that is there. */
const NAMES = ['id', 'text', 'domain', 'path', 'name', 'value'];

/** The dated facts of one file, each with the last day it was seen. */
export function seenEntries(file: string, json: unknown): SeenEntry[] {
  const owner = isFields(json) && typeof json['id'] === 'string' ? json['id'] : undefined;
  return walk(json, [file], owner);
}

function walk(value: unknown, trail: readonly string[], owner: string | undefined): SeenEntry[] {
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, trail, owner));
  if (!isFields(value)) return [];
  const own = isSeen(value['seen']) ? [entryOf(value, value['seen'], trail, owner)] : [];
  const below = Object.entries(value).filter(([key]) => key !== 'seen');
  return [...own, ...below.flatMap(([key, inner]) => walk(inner, [...trail, key], owner))];
}

function entryOf(fact: Fields, seen: readonly Sighting[], trail: readonly string[], owner: string | undefined): SeenEntry {
  const last = seen.reduce((latest, sighting) => (sighting.on > latest.on ? sighting : latest));
  const kind = trail.length === 1 && owner !== undefined ? 'surface' : kindOf(trail);
  const name = nameOf(fact, trail);
  const concept = kind === 'word' ? trail.at(-1) : undefined;
  const langs = [...new Set(seen.flatMap(({ lang }) => lang ?? []))];
  return {
    kind,
    what: [kind === 'surface' ? undefined : owner, concept, kind === 'word' ? `« ${name} »` : name]
      .filter((part) => part !== undefined)
      .join(' '),
    lang: langs.length > 0 ? langs.join(', ') : langOfFile(trail),
    on: last.on,
    grade: last.grade,
    source: last.source,
  };
}

function kindOf(trail: readonly string[]): string {
  return trail.map((step) => KINDS[step]).findLast((kind) => kind !== undefined) ?? 'other';
}

/** What is kept under its own name, as holidays are under their country, has no field for it. */
function nameOf(fact: Fields, trail: readonly string[]): string {
  const name = NAMES.map((key) => fact[key]).find((value) => value !== undefined);
  if (name === undefined && trail.length > 1) return trail.at(-1) ?? '–';
  return Array.isArray(name) ? name.join(' ') : typeof name === 'string' ? name : '–';
}

function langOfFile([file]: readonly string[]): string {
  return /^words\/([a-z-]+)\.json$/.exec(file ?? '')?.[1] ?? '–';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSeen(value: unknown): value is Sighting[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isFields(item) && typeof item['on'] === 'string');
}

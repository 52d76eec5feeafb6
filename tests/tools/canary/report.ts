// What moved on Meta's pages, as ids and counts: a text one can paste anywhere, for nothing of a page or a person is in it.
import { recognise } from '../../../lib/guide/recognise.ts';
import { surfaceOf } from '../../../lib/guide/surface.ts';
import type { PageView } from '../../../lib/guide/view.ts';
import type { RuleSet } from '../../../lib/rules/rule-set.ts';
import { tableOf } from '../text-table.ts';

export interface Visit {
  /** The surface whose address was opened. */
  surface: string;
  /** The form whose address was opened. */
  form?: string;
  /** What the server answered with; absent when it did not. */
  status?: number;
  /** What was there; absent when the page could not be read. */
  view?: PageView;
}

interface Outcome {
  surface: string;
  /** Surface, and form when there are several. */
  name: string;
  status?: number;
  arrived: string;
  lang: string;
  byAddress: string[];
  byWords: string[];
  /** Of those, the ones that are links: what only unfolds or is answered has no address that could be new. */
  byNewAddress: string[];
  missing: string[];
}

interface Occasion {
  today: string;
  planned: number;
}

/** The whole report. */
export function canaryReport(visits: readonly Visit[], rules: RuleSet, { today, planned }: Occasion): string {
  const outcomes = visits.map((visit) => outcomeOf(visit, rules));
  const rows = outcomes.map(({ name, arrived, lang, byAddress, byWords, missing }) => [
    name,
    arrived,
    lang,
    ...[byAddress, byWords, missing].map(({ length }) => String(length)),
  ]);
  const moved = outcomes.flatMap(movesOf);
  return [
    `Canary of ${today}, rules of ${rules.edition}: ${visits.length} of ${planned} pages looked at.`,
    tableOf(['opened', 'arrived at', 'lang', 'by address', 'by words', 'not found'], rows),
    ['What moved', ...(moved.length === 0 ? ['- nothing'] : moved.map((move) => `- ${move}`))].join('\n'),
  ].join('\n\n');
}

/** One page, for the person who waits. */
export function visitLine(visit: Visit, rules: RuleSet): string {
  const moves = movesOf(outcomeOf(visit, rules));
  return moves.length === 0 ? `${nameOf(visit)}: as we know it` : moves.join('\n');
}

function nameOf({ surface, form }: Visit): string {
  return form === undefined ? surface : `${surface} ${form}`;
}

function outcomeOf(visit: Visit, rules: RuleSet): Outcome {
  const { surface, status, view } = visit;
  const sighting = view && recognise(view, rules);
  const found = sighting?.found ?? [];
  const wanted = sighting === undefined ? [] : (rules.surfaces[sighting.surface]?.targets ?? []);
  const byWords = found.filter(({ rung }) => rung === 'words').map(({ target }) => target);
  return {
    surface,
    name: nameOf(visit),
    status,
    arrived: arrivedAt(view, rules),
    lang: langOf(view, rules),
    byAddress: found.filter(({ rung }) => rung === 'href').map(({ target }) => target),
    byWords,
    byNewAddress: byWords.filter((target) => wanted.some(({ id, roles }) => id === target && roles.includes('link'))),
    missing: wanted.map(({ id }) => id).filter((id) => !found.some(({ target }) => target === id)),
  };
}

/** Only a language we have words in: anything else a page may call its own. */
function langOf(view: PageView | undefined, { words }: RuleSet): string {
  const lang = view?.lang.split('-')[0] ?? '';
  return Object.hasOwn(words, lang) ? lang : '–';
}

/** Never the address itself: the person may have gone somewhere of their own. */
function arrivedAt(view: PageView | undefined, rules: RuleSet): string {
  if (view === undefined || !URL.canParse(view.url)) return 'nothing';
  const url = new URL(view.url);
  const isMeta = Object.values(rules.hosts)
    .flat()
    .some(({ domain }) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
  return surfaceOf(url, rules)?.surface.id ?? (isMeta ? 'an unknown page of Meta’s' : 'another site');
}

function movesOf({ surface, name, status = 200, arrived, byAddress, byWords, byNewAddress, missing }: Outcome): string[] {
  if (arrived === 'nothing') return [`${name}: could not be read`];
  if (status >= 400) return [`${name}: the server says ${status}`];
  if (arrived !== surface && !isOwn(surface, arrived))
    return [`${name}: its address leads to ${arrived}${arrived.endsWith('.login') ? ' (log in there and look again)' : ''}`];
  const found = byAddress.length + byWords.length;
  return [
    ...byNewAddress.map((target) => `${name}: ${target} was found by its words only: its address is new to us`),
    ...(found === 0 && missing.length > 0 ? [`${name}: nothing leads on from here; not found: ${missing.join(', ')}`] : []),
  ];
}

/** The address of one's own account is the same for everybody, and leads to an account. */
function isOwn(surface: string, arrived: string): boolean {
  return surface === `${arrived}_self`;
}

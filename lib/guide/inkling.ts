// A cheap first question to every control of a page: may it matter at all? A « no » is sure, a « yes » is asked again with care.
import { hostSetOf } from '../rules/host-set.ts';
import { foldCase, piecesOf } from '../rules/path.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { fold } from './fold.ts';
import { wholly } from './match-place.ts';
import { recognise } from './recognise.ts';
import { wordsOf } from './words.ts';

export interface Inkling {
  /** By its address alone. */
  mayLead(href: string): boolean;
  /** By its label: one of the words of this page's targets may be in it. */
  mayBeCalled(label: string): boolean;
  /** The letters of one of these words are in it, in their order, with others in between. */
  mayConceal(label: string): boolean;
}

interface Ground {
  url: string;
  surface: string;
  lang: string;
}

const ADDRESS = /^https?:\/\/([^/?#]+)\/*([^/?#]*)/i;
/** A wrapped link: where it leads stands behind its first segment. */
const CARRIES_AN_ADDRESS = /=https?(:|%3A)/i;
/** Marks that split a word for the eye of a machine only. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const BASIC = /^[\0-~]*$/;
/** A word of Meta's with as many letters between as it has itself, and some. */
const LONGEST_SCATTERED = 160;
const MOST_REMEMBERED = 2000;

/** `more` are other labels to look out for. A page of ten thousand links costs a look at one segment and one pattern for each. */
export function inklingOf(ground: Ground, rules: RuleSet, more: readonly string[] = []): Inkling {
  const targets = rules.surfaces[ground.surface]?.targets ?? [];
  const isPromising = promiseOf(new Set(targets.map(({ leadsTo }) => leadsTo)), rules);
  const concepts = new Set(targets.flatMap(({ words }) => words ?? []));
  const words = [...concepts].flatMap((concept) => wordsOf(concept, ground.lang, rules)).map(({ text }) => text);
  const stems = new Set([...words, ...more].map(stemOf));
  // Stems are letters only: nothing to escape. Without any, nothing matches.
  const stem = stems.size === 0 ? /^(?!)/ : new RegExp([...stems].join('|'));
  const remembered = new Map<string, boolean>();

  function leads(href: string): boolean {
    const known = remembered.get(href);
    if (known !== undefined) return known;
    const bare = { ref: 0, role: 'link' as const, name: '', text: '', href, context: '' };
    const answer = (recognise({ ...ground, controls: [bare], messages: [] }, rules)?.found.length ?? 0) > 0;
    // Begun anew rather than closed: a page that goes on for long is remembered as well as one that has just begun.
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    remembered.set(href, answer);
    return answer;
  }

  return {
    mayLead: (href) => isPromising(href) && leads(href),
    mayBeCalled: (label) => stem.test(legible(label)),
    mayConceal: (label) => label.length <= LONGEST_SCATTERED && concealsOne(legible(label), stems),
  };
}

/** Decomposed accents are put together again: the words are written that way. */
function legible(label: string): string {
  const bare = label.replace(INVISIBLE, '').toLowerCase();
  return BASIC.test(bare) ? bare : bare.normalize('NFKC');
}

function concealsOne(label: string, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (label.length > stem.length && conceals(label, stem)) return true;
  return false;
}

function conceals(label: string, stem: string): boolean {
  let from = 0;
  for (const letter of stem) {
    from = label.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return stem !== '';
}

/** By the first segment of its path, or by its host where any path, or one that begins with a number, will do. */
function promiseOf(surfaces: ReadonlySet<string>, rules: RuleSet): (href: string) => boolean {
  const firsts = new Set<string>();
  const wide = new Map<string, RegExp[]>();
  for (const { place, surface } of rules.places) {
    if (!surfaces.has(surface)) continue;
    const [first] = piecesOf(place.path, place.where);
    if (first === undefined) firsts.add('');
    else if (first.kind === 'literal') firsts.add(first.text);
    else wide.set(place.host, [...(wide.get(place.host) ?? []), wholly((first.kind === 'named' && first.where) || '.*')]);
  }
  const hosts = new Map<string, readonly RegExp[]>();

  function isWide(host: string, first: string): boolean {
    const known = hosts.get(host) ?? wide.get(hostSetOf(host.toLowerCase().replace(/^.*@|:\d*$/g, ''), rules.hosts) ?? '') ?? [];
    hosts.set(host, known);
    return known.some((pattern) => pattern.test(first));
  }

  return (href) => {
    const [, host = '', first = ''] = ADDRESS.exec(href) ?? [];
    if (host === '') return false;
    return firsts.has(foldCase(first)) || first.includes('%') || isWide(host, first) || CARRIES_AN_ADDRESS.test(href);
  };
}

/** The longest run of plain letters: apostrophes, dashes and spaces come in many shapes, letters in one. */
function stemOf(word: string): string {
  const runs = fold(word).match(/\p{Letter}+/gu) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

// A cheap first question to every control of a page: may it matter at all? A « no » is sure, a « yes » is asked again with care.
import type { RuleSet } from '../rules/rule-set.ts';
import { fold } from './fold.ts';
import { recognise } from './recognise.ts';
import { wordsOf } from './words.ts';

export interface Inkling {
  /** By its address alone. The answer for an address is remembered as long as the page. */
  mayLead(href: string): boolean;
  /** By its label: one of the words of this page's targets may be in it. */
  mayBeCalled(label: string): boolean;
}

/** Marks that split a word for the eye of a machine only. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
/** A wrapped link: the gate sees its outside only. */
const CARRIES_AN_ADDRESS = /=https?(:|%3A)/i;
const MOST_REMEMBERED = 2000;

/** `isOurs` is the gate made from the same rules. `more` are other labels to look out for. */
export function inklingOf(
  page: { url: string; surface: string; lang: string },
  rules: RuleSet,
  isOurs: (href: string) => boolean,
  more: readonly string[] = [],
): Inkling {
  const targets = rules.surfaces[page.surface]?.targets ?? [];
  const concepts = new Set(targets.flatMap(({ words }) => words ?? []));
  const words = [...concepts].flatMap((concept) => wordsOf(concept, page.lang, rules)).map(({ text }) => text);
  const stems = [...new Set([...words, ...more].map(stemOf))];
  const remembered = new Map<string, boolean>();

  function leads(href: string): boolean {
    if (!isOurs(href) && !CARRIES_AN_ADDRESS.test(href)) return false;
    const bare = { ref: 0, role: 'link' as const, name: '', text: '', href, context: '' };
    return (recognise({ ...page, controls: [bare], messages: [] }, rules)?.found.length ?? 0) > 0;
  }

  return {
    mayLead(href) {
      const known = remembered.get(href);
      if (known !== undefined) return known;
      const answer = leads(href);
      if (remembered.size < MOST_REMEMBERED) remembered.set(href, answer);
      return answer;
    },
    mayBeCalled(label) {
      const plain = label.replace(INVISIBLE, '').toLowerCase();
      return stems.some((stem) => plain.includes(stem));
    },
  };
}

/** The longest run of plain letters: apostrophes, dashes and spaces come in many shapes, letters in one. */
function stemOf(word: string): string {
  const runs = fold(word).match(/\p{Letter}+/gu) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

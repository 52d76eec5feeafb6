// What goes with a complaint: the facts as a table that says on whose word each rests, and the files that prove them.
import type { Exhibit } from './exhibits.ts';
import { toldFacts } from './facts.ts';
import type { LetterCase } from './letter-case.ts';
import { filled, type LetterLanguage } from './words.ts';

export interface Annex {
  title: string;
  note: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The table of facts, and that of the files where there are any. */
export function annexesOf(about: LetterCase, exhibits: readonly Exhibit[], language: LetterLanguage): Annex[] {
  return [factsAnnex(about, exhibits, language), ...(exhibits.length === 0 ? [] : [filesAnnex(about, exhibits, language)])];
}

function factsAnnex(about: LetterCase, exhibits: readonly Exhibit[], language: LetterLanguage): Annex {
  const say = (key: string): string => filled(language, `annex.${key}`);
  return {
    title: say('facts'),
    note: say('facts_note'),
    columns: [say('day'), say('fact'), say('word'), say('exhibits')],
    rows: toldFacts(about, exhibits, language).map(({ day, what, source, numbers }) => [
      language.day(day),
      [`${capital(what[0] ?? '')}.`, ...what.slice(1)].join(' '),
      say(`on_word.${source}`),
      numbers.length === 0 ? say('none') : numbers.join(', '),
    ]),
  };
}

function filesAnnex(about: LetterCase, exhibits: readonly Exhibit[], language: LetterLanguage): Annex {
  const say = (key: string): string => filled(language, `annex.${key}`);
  const facts = toldFacts(about, exhibits, language);
  return {
    title: say('files'),
    note: filled(language, 'complaint.sums'),
    columns: [say('number'), say('file'), say('proves'), 'SHA-256'],
    rows: exhibits.map(({ number, name, sha256 }) => [
      String(number),
      name,
      facts
        .filter(({ numbers }) => numbers.includes(number))
        .map(({ day, what: [what = ''] }) => filled(language, 'facts.line', { day: language.day(day), what }))
        .join(' '),
      sha256,
    ]),
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

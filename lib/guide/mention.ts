// Tells whether a word of Meta's stands in a text as a word of its own, or is all the text says.
import { fold } from './fold.ts';

const PART_OF_A_WORD = /[\p{Letter}\p{Mark}\p{Number}_]/u;
/** No word of Meta's is longer; a text that is longer is no label. */
const LONGEST_NAME = 300;
const AROUND = /^[^\p{Letter}\p{Mark}\p{Number}]+|[^\p{Letter}\p{Mark}\p{Number}]+$/gu;

/** True when `word` stands whole in `sentence`: "object" is in "you may object.", not in "objection". Both are folded. */
export function isMentioned(word: string, sentence: string): boolean {
  if (word === '') return false;
  for (let at = sentence.indexOf(word); at !== -1; at = sentence.indexOf(word, at + 1)) {
    if (!isPartOfAWord(before(sentence, at)) && !isPartOfAWord(after(sentence, at + word.length))) return true;
  }
  return false;
}

/** What a control is called, folded, without the remark in parentheses and the punctuation around: "object (Opens in a new tab)" is "object". */
export function calledBy(label: string): string {
  if (label.length > LONGEST_NAME) return '';
  return withoutRemark(fold(label)).replace(AROUND, '');
}

/** The label without the parentheses at its end: "(Opens in a new tab)" is for screen readers, in any language. */
export function withoutRemark(label: string): string {
  let rest = label.trim();
  while (rest.endsWith(')')) {
    const opened = rest.lastIndexOf('(');
    if (opened < 1) return rest;
    rest = rest.slice(0, opened).trim();
  }
  return rest;
}

function isPartOfAWord(character: string | undefined): boolean {
  return character !== undefined && PART_OF_A_WORD.test(character);
}

/** Whole characters, not halves of a pair: a letter beyond the basic plane is a letter too. */
function before(text: string, at: number): string | undefined {
  return Array.from(text.slice(Math.max(0, at - 2), at)).at(-1);
}

function after(text: string, at: number): string | undefined {
  return Array.from(text.slice(at, at + 2)).at(0);
}

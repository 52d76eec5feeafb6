// What a letter is before it is text: whom it goes to, what it says part by part, and what to look at before it goes.
import type { Day } from '../moment.ts';
import type { Annex } from './annexes.ts';

export type Paragraph =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** Numbered: `first`, `second`, … in the order of the items. */
  | { kind: 'list'; items: readonly string[] };

export interface Letter {
  /** Lines of whoever writes, when they said where they can be answered. */
  from?: readonly string[];
  /** Lines of the address. Empty for a note that goes to no one in particular. */
  to: readonly string[];
  subject: string;
  paragraphs: readonly Paragraph[];
  /** For the person, beside the letter and not in it. What stands in square brackets in the letter is named here. */
  checks: readonly string[];
  /** Tables that go with it. */
  annexes?: readonly Annex[];
}

/** What keeps a letter from being written. */
export type Missing =
  /** The name of whoever signs. */
  | 'name'
  /** One sentence of their own about their situation: GDPR 21(1). */
  | 'situation'
  /** Where they live. */
  | 'country'
  /** A dated objection: everything is counted from it. */
  | 'sent'
  /** Meta still has time to answer. */
  | 'silence'
  /** Meta asked something, and waits. */
  | 'answer-to-meta'
  /** Neither refused, nor left unanswered after a reminder. */
  | 'refusal-or-silence'
  /** Great Britain: the complaint to Meta comes first. */
  | 'controller-complaint'
  /** Nothing that Meta asked is noted. */
  | 'question'
  /** What they answer to it. */
  | 'answer'
  /** There is no such letter where they live. */
  | 'not-here'
  /** A Page cannot object. */
  | 'person';

/** `from`: the day on which what is missing will be there, as far as the calendar can tell. */
export type LetterOutcome = ({ ok: true } & Letter) | { ok: false; missing: readonly Missing[]; from?: Day };

export function heading(words: string): Paragraph {
  return { kind: 'heading', text: words };
}

export function text(words: string): Paragraph {
  return { kind: 'text', text: words };
}

export function list(items: readonly string[]): Paragraph {
  return { kind: 'list', items };
}

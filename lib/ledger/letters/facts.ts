// What happened, told day by day from the ledger. What was corrected is left out, and so is what concerns nobody but the person.
import type { EventSource, EventType, LedgerEvent } from '../event.ts';
import { dayOf, type Day } from '../moment.ts';
import { standingEvents } from '../standing-events.ts';
import { numbersOf, type Exhibit } from './exhibits.ts';
import { inTime } from './in-time.ts';
import type { LetterCase } from './letter-case.ts';
import { filled, type LetterLanguage } from './words.ts';

/** Neither notes nor forms opened: they prove nothing. */
const TOLD: ReadonlySet<EventType> = new Set([
  'sent',
  'acknowledged',
  'confirmed',
  'action_required',
  'action_performed',
  'extended',
  'refused',
  'reminded',
  'controller_complaint',
  'complaint_filed',
  'report_filed',
  'complaint_news',
  'complaint_closed',
  'email_changed',
]);

export interface ToldFact {
  day: Day;
  /** What happened, and what is to be known beside it. */
  what: readonly string[];
  /** On whose word. */
  source: EventSource;
  /** Of the exhibits that prove it. */
  numbers: readonly number[];
}

/** One by one, the oldest first. */
export function toldFacts({ record, standing }: LetterCase, exhibits: readonly Exhibit[], language: LetterLanguage): ToldFact[] {
  const idle = new Set(standing.course.idle);
  return standingEvents(record.events)
    .filter(({ type }) => TOLD.has(type))
    .toSorted(inTime)
    .flatMap((event) => [
      {
        day: dayOf(event.at),
        what: [filled(language, `facts.${keyOf(event, idle.has(event.id))}`), ...reasonOf(event, language), ...policyOf(event, language)],
        source: event.source,
        numbers: numbersOf(event, exhibits),
      },
      ...receiptOf(event, language),
    ]);
}

/** One line per fact. */
export function factsOf(about: LetterCase, exhibits: readonly Exhibit[], language: LetterLanguage): string[] {
  return toldFacts(about, exhibits, language).map(({ day, what: [what = '', ...more], numbers }) => {
    const line = filled(language, 'facts.line', { day: language.day(day), what: withProof(what, numbers, language) });
    return [line, ...more].join(' ');
  });
}

function keyOf({ type, channel }: LedgerEvent, isIdle: boolean): string {
  if (type === 'sent') return `sent.${channel ?? 'unsaid'}`;
  return type === 'extended' && isIdle ? 'extended_afterwards' : type;
}

function withProof(what: string, numbers: readonly number[], language: LetterLanguage): string {
  if (numbers.length === 0) return what;
  return filled(language, numbers.length === 1 ? 'facts.with_one' : 'facts.with_more', { what, numbers: numbers.join(', ') });
}

function policyOf({ type, policy }: LedgerEvent, language: LetterLanguage): string[] {
  return type === 'sent' && policy !== undefined ? [filled(language, 'facts.policy', { day: language.day(policy) })] : [];
}

function reasonOf({ reason }: LedgerEvent, language: LetterLanguage): string[] {
  return reason === undefined ? [] : [filled(language, `facts.reason.${reason.replaceAll('-', '_')}`)];
}

/** A letter is received on a day of its own. */
function receiptOf({ type, receivedOn, source }: LedgerEvent, language: LetterLanguage): ToldFact[] {
  if (type !== 'sent' || receivedOn === undefined) return [];
  return [{ day: receivedOn, what: [filled(language, 'facts.received')], source, numbers: [] }];
}

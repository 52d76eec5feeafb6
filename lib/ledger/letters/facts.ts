// What happened, told day by day from the ledger. What was corrected is left out, and so is what concerns nobody but the person.
import type { EventType, LedgerEvent } from '../event.ts';
import { dayOf } from '../moment.ts';
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

/** One line per fact, the oldest first. */
export function factsOf({ record, standing }: LetterCase, exhibits: readonly Exhibit[], language: LetterLanguage): string[] {
  const idle = new Set(standing.course.idle);
  return standingEvents(record.events)
    .filter(({ type }) => TOLD.has(type))
    .toSorted(inTime)
    .flatMap((event) => linesOf(event, { exhibits, language, isIdle: idle.has(event.id) }));
}

interface Telling {
  exhibits: readonly Exhibit[];
  language: LetterLanguage;
  /** It changed nothing: announced after the first month, or out of turn. */
  isIdle: boolean;
}

function linesOf(event: LedgerEvent, { exhibits, language, isIdle }: Telling): string[] {
  const what = withProof(filled(language, `facts.${keyOf(event, isIdle)}`), numbersOf(event, exhibits), language);
  const line = filled(language, 'facts.line', { day: language.day(dayOf(event.at)), what });
  return [[line, ...reasonOf(event, language), ...policyOf(event, language)].join(' '), ...receiptOf(event, language)];
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
function receiptOf({ type, receivedOn }: LedgerEvent, language: LetterLanguage): string[] {
  if (type !== 'sent' || receivedOn === undefined) return [];
  return [filled(language, 'facts.line', { day: language.day(receivedOn), what: filled(language, 'facts.received') })];
}

// Writes the dates of the plan as a calendar file that any calendar reads: RFC 5545, one all-day entry per step, silent about whose it is.
import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { recordOf, type Ledger } from './ledger.ts';
import { instantOf, dayOf, type Moment } from './moment.ts';
import { nameOf } from './name-of.ts';
import type { PlannedStep } from './plan.ts';
import type { Say } from './say.ts';

export interface CalendarOptions {
  /** `event` is what every calendar imports; `task` is the better word, and the large web calendars pass over it. */
  as?: 'event' | 'task';
  /** Calendars are shared: which account a date is about is told only when the person wants it. */
  withNames?: boolean;
}

/** From nine in the morning on. */
const ALARM_SECONDS = 9 * 60 * 60;

/**
 * The steps of one account or of all, from today on; undefined when none is to come. The same step has the same `UID` in every export, and
 * a higher `SEQUENCE` once the account's history has grown: a second import moves the entry instead of adding another.
 */
export function calendarOf(
  steps: readonly PlannedStep[],
  ledger: Ledger,
  { say, now, as = 'event', withNames = false }: CalendarOptions & { say: Say; now: Moment },
): string | undefined {
  const coming = steps.filter(({ on }) => on >= dayOf(now));
  if (coming.length === 0) return undefined;
  const calendar = ical({
    name: say('extension.name'),
    prodId: { company: 'M-opposer', product: 'register', language: say('extension.language').slice(0, 2).toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const step of coming) addStep(calendar, step, { say, now, name: withNames ? nameIn(ledger, step.accountId) : undefined });
  // The library leaves out the end of the last line.
  const text = `${calendar.toString()}\r\n`;
  return alarmsLast(as === 'task' ? asTasks(text) : text);
}

interface Told {
  say: Say;
  now: Moment;
  name?: string;
}

function addStep(calendar: ICalCalendar, step: PlannedStep, { say, now, name }: Told): void {
  const what = say('calendar.what', [say(`register.step.${step.key}`)]);
  const event = calendar.createEvent({
    id: `${step.from}.${step.key}@m-opposer`,
    sequence: step.revision,
    stamp: new Date(instantOf(now)),
    start: step.on,
    allDay: true,
    summary: name === undefined ? what : say('calendar.named', [what, name]),
    description: `${say(`calendar.basis.${step.basis}`)}\n${say('calendar.more')}`,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: say('extension.name') }],
  });
  // Given among the other options, the library forgets it, and rings a day late (ical-generator 11.1.2).
  event.createAlarm({ type: ICalAlarmType.display, triggerAfter: ALARM_SECONDS, description: what }).relatesTo(ICalAlarmRelatesTo.start);
}

function nameIn(ledger: Ledger, accountId: string): string | undefined {
  const record = recordOf(ledger, accountId);
  // A bare carriage return in a name would end the line of the file, and what follows it would be read as properties.
  return record && nameOf(record.account).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** The library knows no tasks. A task has the same properties but one: it is due, and takes nobody's time. */
function asTasks(text: string): string {
  return text
    .replaceAll(/^(BEGIN|END):VEVENT\r$/gm, '$1:VTODO\r')
    .replaceAll(/^TRANSP:.*\r\n|^X-MICROSOFT-.*\r\n/gm, '')
    .replaceAll(/^DTSTART;VALUE=DATE:/gm, 'DUE;VALUE=DATE:')
    .replaceAll(/^TRIGGER;RELATED=START:/gm, 'TRIGGER;RELATED=END:');
}

/** RFC 5545, 3.6.1: properties first, then alarms. The library writes the categories after them (ical-generator 11.1.2). */
function alarmsLast(text: string): string {
  const late = /^(BEGIN:VALARM\r\n[\s\S]*?^END:VALARM\r\n)([\s\S]*?)(?=^END:(?:VEVENT|VTODO)\r$)/gm;
  return text.replaceAll(late, '$2$1');
}

// Lays the dated facts out for a person: a table, oldest first, and how each kind and language stands.
import { differenceInCalendarDays, parseISO } from 'date-fns';
import { tableOf } from './text-table.ts';
import type { SeenEntry } from './stale-entries.ts';

export interface StaleQuestion {
  today: string;
  /** Show only what nobody has seen for more than so many days. */
  olderThan?: number;
}

/** The report as plain text. */
export function staleReport(entries: readonly SeenEntry[], { today, olderThan = -Infinity }: StaleQuestion): string {
  const aged = entries
    .map((entry) => ({ ...entry, days: daysSince(entry.on, today) }))
    .toSorted((one, other) => other.days - one.days || order(one, other));
  const shown = aged.filter(({ days }) => days > olderThan);
  return [
    `What was last seen when, on ${today}: ${shown.length} of ${entries.length} facts${olderThan > 0 ? `, not seen for more than ${olderThan} days` : ''}.`,
    tableOf(
      ['days', 'last seen', 'kind', 'what', 'lang', 'grade', 'source'],
      shown.map(({ days, on, kind, what, lang, grade, source }) => [String(days), on, kind, what, lang, grade, source]),
    ),
    summary('By kind', aged, ({ kind }) => [kind]),
    summary('By language', aged, ({ lang }) => lang.split(', ')),
  ].join('\n\n');
}

type Aged = SeenEntry & { days: number };

function summary(title: string, aged: readonly Aged[], groupsOf: (entry: Aged) => readonly string[]): string {
  const groups = Map.groupBy(
    aged.flatMap((entry) => groupsOf(entry).map((group) => ({ group, entry }))),
    ({ group }) => group,
  );
  const rows = [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([group, members]) =>
      rowOf(
        group,
        members.map(({ entry }) => entry),
      ),
    );
  return `${title}\n${tableOf(['', 'facts', 'guesses', 'oldest', 'newest'], rows)}`;
}

function rowOf(group: string, members: readonly Aged[]): string[] {
  const days = members.map((member) => member.days);
  const guesses = members.filter(({ grade }) => grade === 'guess').length;
  return [group, String(members.length), String(guesses), `${Math.max(...days)} d`, `${Math.min(...days)} d`];
}

/** Counted on the calendar, not in hours. */
function daysSince(day: string, today: string): number {
  return differenceInCalendarDays(parseISO(today), parseISO(day));
}

function order(one: Aged, other: Aged): number {
  return `${one.kind} ${one.what}`.localeCompare(`${other.kind} ${other.what}`);
}

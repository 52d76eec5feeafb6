// Every account's history as one table: one row per thing that happened, with whose word it is and which file proves it.
import type { Table } from './csv-accounts.ts';
import { byTelling, type LedgerEvent } from './event.ts';
import type { Say } from './say.ts';
import type { AccountRecord, Ledger } from './ledger.ts';
import { lineUpOf } from './line-up.ts';
import { dayOf } from './moment.ts';
import { nameOf } from './name-of.ts';
import { correctedIds } from './standing-events.ts';
import type { World } from './world.ts';

/** Account by account, the oldest first; what was corrected is in it, and says so. Give it a shareable ledger. */
export function historyTableOf(ledger: Ledger, world: World, say: Say): Table {
  const columns = columnsIn(say);
  const lines = lineUpOf(ledger, world).flatMap(({ record }) => linesOf(record));
  const hasNotes = lines.some(({ event }) => event.note !== undefined);
  const shown = columns.filter(({ isNote }) => isNote !== true || hasNotes);
  return { head: shown.map(({ title }) => title), rows: lines.map((line) => shown.map(({ cell }) => cell(line))) };
}

interface Line {
  name: string;
  platform: string;
  event: LedgerEvent;
  isCorrected: boolean;
}

interface Column {
  title: string;
  cell: (line: Line) => string | undefined;
  isNote?: boolean;
}

function linesOf({ account, events }: AccountRecord): Line[] {
  const out = correctedIds(events);
  const { platform } = account;
  return events.toSorted(byTelling).map((event) => ({ name: nameOf(account), platform, event, isCorrected: out.has(event.id) }));
}

function columnsIn(say: Say): Column[] {
  return [
    { title: say('register.column.name'), cell: ({ name }) => name },
    { title: say('register.column.platform'), cell: ({ platform }) => say(`platform.${platform}`) },
    { title: say('register.day'), cell: ({ event }) => dayOf(event.at) },
    { title: say('register.what'), cell: ({ event }) => say(`event.${event.type}`) },
    { title: say('sheet.word'), cell: ({ event }) => say(`told.${event.source}`) },
    { title: say('sheet.corrected'), cell: ({ isCorrected }) => (isCorrected ? say('sheet.yes') : undefined) },
    { title: say('register.field.channel'), cell: ({ event }) => event.channel && say(`register.channel.${event.channel}`) },
    { title: say('register.field.reason'), cell: ({ event }) => event.reason && say(`register.reason.${event.reason}`) },
    { title: say('register.field.authority'), cell: ({ event }) => event.authority },
    { title: say('register.field.reference'), cell: ({ event }) => event.reference },
    { title: say('register.field.outcome'), cell: ({ event }) => event.outcome && say(`sheet.outcome.${event.outcome}`) },
    { title: say('sheet.policy'), cell: ({ event }) => event.policy },
    { title: say('sheet.files'), cell: ({ event }) => event.evidence?.map(({ name }) => name).join(' / ') },
    { title: say('sheet.sums'), cell: ({ event }) => event.evidence?.map(({ sha256 }) => sha256).join(' / ') },
    { title: say('sheet.written'), cell: ({ event }) => dayOf(event.recordedAt) },
    { title: say('sheet.note'), cell: ({ event }) => event.note, isNote: true },
  ];
}

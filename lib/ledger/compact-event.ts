// The short form of an event in storage and in what the browser carries between devices: storage has an end, and ten megabytes are soon full.
import { compactId, expandId } from './compact-id.ts';
import { compactMoment, expandMoment } from './compact-moment.ts';
import type { LedgerEvent } from './event.ts';

type Key = Exclude<keyof LedgerEvent, 'accountId'>;
type Fields = Readonly<Record<string, unknown>>;

/** Never reuse a letter: someone's only copy may hold it. */
const LETTERS: Readonly<Record<Key, string>> = {
  id: 'i',
  type: 't',
  at: 'a',
  recordedAt: 'r',
  source: 's',
  corrects: 'c',
  coveredBy: 'b',
  sameAs: 'm',
  policy: 'p',
  form: 'f',
  channel: 'h',
  receivedOn: 'd',
  reason: 'w',
  authority: 'u',
  reference: 'x',
  outcome: 'o',
  country: 'y',
  evidence: 'e',
  note: 'n',
};
const KEYS = new Map(Object.entries(LETTERS).map(([key, letter]) => [letter, key]));
const IDS: ReadonlySet<string> = new Set(['id', 'corrects', 'coveredBy', 'sameAs']);
const MOMENTS: ReadonlySet<string> = new Set(['at', 'recordedAt']);

/** Letters for keys, short ids and moments; left out are the account, the person's own word, and a writing down at the very moment. */
export function compactEvent({ accountId: _implied, ...event }: Fields): Fields {
  const short: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(event)) {
    const isImplied = (key === 'source' && value === 'user') || (key === 'recordedAt' && value === event['at']);
    if (value !== undefined && !isImplied) short[letterOf(key)] = written(key, value, { id: compactId, moment: compactMoment });
  }
  return short;
}

/** What `compactEvent` was given. Throws at a letter or a mark it never writes; the rest is for the schema to judge. */
export function expandEvent(short: Fields, accountId: string): Fields {
  const event: Record<string, unknown> = { accountId, source: 'user' };
  for (const [letter, value] of Object.entries(short)) {
    const key = KEYS.get(letter);
    if (key === undefined) throw new Error('no such letter');
    event[key] = written(key, value, { id: expandId, moment: expandMoment });
  }
  return { recordedAt: event['at'], ...event };
}

function letterOf(key: string): string {
  if (!Object.hasOwn(LETTERS, key)) throw new Error('no such key');
  return LETTERS[key as Key];
}

interface Writing {
  id: (text: string) => string;
  moment: (text: string) => string;
}

function written(key: string, value: unknown, { id, moment }: Writing): unknown {
  if (typeof value !== 'string') return value;
  if (IDS.has(key)) return id(value);
  return MOMENTS.has(key) ? moment(value) : value;
}

// Exchanges the ledger with the person's other devices through the browser, once they have switched it on.
import { browser } from '#imports';
import { carriedOf, isNews, missingHere, type Carried } from '../ledger/carried.ts';
import { jurisdictionFor } from '../ledger/home.ts';
import { ledgerFrom, recordOf, type AccountRecord, type Ledger } from '../ledger/ledger.ts';
import { instantOf } from '../ledger/moment.ts';
import { worldAt, type Desk } from './desk.ts';
import { createTurns } from './in-turn.ts';
import { log } from './log.ts';
import { sha256 } from './sha256.ts';
import { clearSyncArea, problemOf, readSyncArea, writeSyncArea, type SyncArea, type SyncProblem } from './sync-area.ts';
import { isSyncOn, switchSync } from './sync-switch.ts';

export interface SyncState {
  isOn: boolean;
  /** Accounts the browser carries whole. */
  whole: number;
  /** Accounts of which the oldest events stay on the devices that have them. */
  shortened: number;
  /** Accounts that do not fit: they stay on this device. */
  notCarried: number;
  /** Events of the past that another device has and this one has not. */
  missing: number;
  problem?: SyncProblem;
}

export interface Sync {
  state(): Promise<SyncState>;
  /** Switching off takes back what lies with the browser's maker; other devices that have it on go on. */
  set(isOn: boolean): Promise<SyncState>;
  /** Takes what came, brings what is new. Never throws: the ledger here is what counts. */
  exchange(): Promise<void>;
}

const RETRY = 'sync-again';
const RETRY_MINUTES = 2;
const OFF: SyncState = { isOn: false, whole: 0, shortened: 0, notCarried: 0, missing: 0 };

/** `changed` runs when something came. */
export function openSync(desk: Pick<Desk, 'ledger' | 'law' | 'settings'>, changed: () => Promise<void>): Sync {
  const inTurn = createTurns();
  const pass = passOver(desk, changed);
  let waiting: Promise<SyncState> | undefined;
  const exchange = (): Promise<SyncState> => {
    // Ten changes in a row are one exchange: those that wait are all served by the next.
    waiting ??= inTurn(() => {
      waiting = undefined;
      return exchangeNow(pass);
    });
    return waiting;
  };
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void exchange();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RETRY) void exchange();
  });
  return {
    state: exchange,
    set: async (isOn) => {
      await inTurn(() => switchSync(isOn));
      return isOn ? exchange() : inTurn(takeBack);
    },
    exchange: () => exchange().then(() => undefined),
  };
}

async function takeBack(): Promise<SyncState> {
  try {
    await clearSyncArea();
    return OFF;
  } catch (error) {
    log('sync: nothing could be exchanged');
    return { ...OFF, problem: problemOf(error) };
  }
}

async function exchangeNow(pass: (area: SyncArea) => Promise<SyncState>): Promise<SyncState> {
  let isOn = false;
  try {
    isOn = await isSyncOn();
    if (!isOn) return OFF;
    return await pass(await readSyncArea());
  } catch (error) {
    log('sync: nothing could be exchanged');
    await browser.alarms.create(RETRY, { delayInMinutes: RETRY_MINUTES });
    return { ...OFF, isOn, problem: problemOf(error) };
  }
}

/** One exchange. It remembers which records it has compared, so that nothing is written twice and two devices never answer each other for ever. */
function passOver(desk: Pick<Desk, 'ledger' | 'law' | 'settings'>, changed: () => Promise<void>): (area: SyncArea) => Promise<SyncState> {
  const compared = new WeakMap<AccountRecord, 'whole' | 'shortened'>();
  return async (area) => {
    const before = await desk.ledger.stored();
    const united = await desk.ledger.unite(incomingIn(area));
    const ledger = await desk.ledger.stored();
    if (ledger !== before) await changed();
    const world = await worldAt(desk);
    const counts = { whole: 0, shortened: 0, notCarried: 0 };
    const news = new Map<string, Carried>();
    const fresh: [AccountRecord, 'whole' | 'shortened'][] = [];
    for (const record of byNews(ledger)) {
      const { id } = record.account;
      const known = compared.get(record);
      const now = area.carried.get(id);
      const carried = known === undefined ? await carriedOf(record, { where: jurisdictionFor(record, world), sha256, now }) : undefined;
      const how = known ?? (carried === undefined ? 'notCarried' : carried.left === undefined ? 'whole' : 'shortened');
      const isNew = carried !== undefined && isNews(carried, now);
      if (how === 'notCarried' || (isNew && !area.takes(id, carried))) counts.notCarried += 1;
      else {
        counts[how] += 1;
        fresh.push([record, how]);
        if (isNew) news.set(id, carried);
      }
    }
    if (news.size > 0) await writeSyncArea(news);
    for (const [record, how] of fresh) compared.set(record, how);
    if (counts.notCarried > 0) log('sync: not everything fits', { accounts: counts.notCarried });
    const missing = await missingIn(ledger, area);
    const problem = counts.notCarried > 0 || (!united.ok && united.why === 'storage-full') ? ('full' as const) : undefined;
    return { isOn: true, ...counts, missing, problem };
  };
}

/** What cannot be read stays where it is: a later version may have written it. */
function incomingIn({ carried }: SyncArea): Ledger {
  return ledgerFrom([...carried.values()].flatMap(({ reading }) => (reading.ok ? [reading.record] : [])));
}

/** Those of which something was told last come first: where room is short, the present matters more. */
function byNews(ledger: Ledger): AccountRecord[] {
  const lastOf = ({ account, events }: AccountRecord): number => instantOf(events.at(-1)?.recordedAt ?? account.addedAt);
  return Object.values(ledger).toSorted((one, other) => lastOf(other) - lastOf(one) || (one.account.id < other.account.id ? -1 : 1));
}

async function missingIn(ledger: Ledger, { carried }: SyncArea): Promise<number> {
  const each = await Promise.all([...carried].map(([id, reading]) => missingHere(recordOf(ledger, id), reading, sha256)));
  return each.reduce((sum, missing) => sum + missing, 0);
}

// What the popup is given: who is left, what comes next for each, and the whole history behind it.
import { describe, expect, test } from 'vitest';
import type { AccountRecord, Ledger } from '../../../lib/ledger/ledger.ts';
import { askingOf, badgeTextOf } from '../../../lib/ledger/asking.ts';
import { popupModelOf, type PopupRow } from '../../../lib/ledger/popup-model.ts';
import { FEW_RULES } from './few-rules.ts';
import { account, event, FESTIVAL, ledgerOf, PAGE, recordWith, THEATRE, WORLD } from './told.ts';

const of = (id: string, more: Parameters<typeof account>[1] = {}, ...events: AccountRecord['events']): AccountRecord => ({
  account: account(id, more),
  events: events.map((one) => ({ ...one, accountId: id })),
});

const AROUND = { ...WORLD, rules: FEW_RULES };
const page = of(PAGE, { kind: 'page' });
const withHolder = (record: AccountRecord, holder: string): AccountRecord => ({ ...record, account: { ...record.account, holder } });
const sentIn = (ledger: Ledger): PopupRow | undefined => popupModelOf(ledger, AROUND).rows[0];

test('an empty ledger has nothing left, nothing done and still says what the date means', () => {
  expect(popupModelOf({}, AROUND)).toEqual({
    rows: [],
    all: 0,
    left: 0,
    done: 0,
    holders: [],
    total: 0,
    coverers: 0,
    asking: 0,
    banner: { kind: 'after', on: '2025-05-27', latestPolicy: undefined },
    quarantined: 0,
    country: undefined,
  });
});

test('each person’s part is counted once there are several people, and Pages in nobody’s', () => {
  const mine = recordWith([event('sent', '2026-11-20')]);
  const [one, two] = [withHolder(mine, 'Nadia'), withHolder(of(FESTIVAL), 'Sacha')];
  expect(popupModelOf(ledgerOf(one, two, page), AROUND).holders.toSorted((a, b) => b.done - a.done)).toEqual([
    { holder: 'Nadia', done: 1, total: 1 },
    { holder: 'Sacha', done: 0, total: 1 },
  ]);
  expect(popupModelOf(ledgerOf(one), AROUND).holders).toEqual([]);
});

test('Pages are counted neither as left nor as done', () => {
  const ledger = ledgerOf(recordWith([event('sent', '2026-11-20')]), of(FESTIVAL), page);
  expect(popupModelOf(ledger, AROUND)).toMatchObject({ left: 1, done: 1, total: 2 });
});

test('records that could not be read are counted, so that the person is told', () => {
  expect(popupModelOf({}, { ...AROUND, quarantined: 2 }).quarantined).toBe(2);
});

test('open accounts come first, Pages last, each by platform and by the name the person gave', () => {
  const rows = popupModelOf(
    ledgerOf(
      page,
      of('account-a', { label: 'Antenne' }, event('sent', '2026-11-20')),
      of('account-b', { platform: 'instagram', handle: 'zoom' }),
      of('account-c', { handle: 'IG.10', label: 'IG 10' }),
      of('account-d', { label: 'ig 9' }),
      of('account-e', { label: 'Équipe' }),
    ),
    AROUND,
  ).rows;
  expect(rows.map((row) => row.account.label ?? row.account.handle)).toEqual(['Équipe', 'ig 9', 'IG 10', 'zoom', 'Antenne', 'page']);
});

describe('the next step', () => {
  test.each([
    ['guide-me', []],
    ['confirm-sent', [event('form_opened', '2026-11-24')]],
    ['watch-mail', [event('sent', '2026-11-23')]],
    ['check-mail', [event('sent', '2026-11-22')]],
    ['keep-proof', [event('confirmed', '2026-11-20')]],
    ['nothing', [event('covered', '2026-11-20')]],
    ['page-checklist', [event('not_eligible', '2026-11-20')]],
  ])('is %s', (next, events) => {
    expect(sentIn(ledgerOf(recordWith(events)))?.next).toBe(next);
  });

  test('of a Page is its checklist', () => {
    expect(sentIn(ledgerOf(page))).toMatchObject({ status: 'not_eligible', next: 'page-checklist', guideAddress: undefined });
  });
});

test('« Me guider » opens the privacy centre of the account’s platform, while there is something to do', () => {
  expect(sentIn(ledgerOf(recordWith([])))?.guideAddress).toBe('https://www.facebook.com/privacy/center/');
  expect(sentIn(ledgerOf(of(FESTIVAL, { platform: 'instagram' })))?.guideAddress).toBe('https://privacycenter.instagram.com/');
  expect(sentIn(ledgerOf(of(FESTIVAL, { platform: 'threads' })))?.guideAddress).toBeUndefined();
  expect(sentIn(ledgerOf(recordWith([event('sent', '2026-11-20')])))?.guideAddress).toBeUndefined();
});

test('a covered account says by whom, in the person’s own words', () => {
  const ledger = ledgerOf(
    recordWith([event('sent', '2026-11-19')], { label: 'FB théâtre' }),
    of(FESTIVAL, {}, event('covered', '2026-11-20', { coveredBy: THEATRE })),
  );
  const row = popupModelOf(ledger, AROUND).rows.find(({ status }) => status === 'covered');
  expect(row).toMatchObject({ account: { id: FESTIVAL }, coveredBy: 'FB théâtre', since: '2026-11-20' });
});

describe('the history', () => {
  const sent = event('sent', '2026-11-19');
  const undo = event('corrected', '2026-11-24', { corrects: sent.id });
  const row = sentIn(ledgerOf(recordWith([sent, undo])));

  test('is told newest first and keeps what was corrected', () => {
    expect(row?.history).toEqual([
      { event: undo, isCorrected: false },
      { event: sent, isCorrected: true },
    ]);
  });

  test('offers to undo the last thing the person said, never the undoing', () => {
    expect(row?.undo).toBeUndefined();
    const confirmed = event('confirmed', '2026-11-24');
    expect(sentIn(ledgerOf(recordWith([sent, confirmed])))?.undo).toBe(confirmed.id);
    const back = event('corrected', '2026-11-24', { corrects: confirmed.id });
    expect(sentIn(ledgerOf(recordWith([sent, confirmed, back])))?.undo).toBe(sent.id);
  });

  test('does not offer to undo what the extension saw by itself', () => {
    expect(sentIn(ledgerOf(recordWith([event('form_opened', '2026-11-24', { source: 'system' })])))?.undo).toBeUndefined();
  });
});

test('the badge counts what the popup counts', () => {
  const ledger = ledgerOf(recordWith([event('sent', '2026-11-20')]), of(FESTIVAL), of('account-orchestra'), page);
  expect(askingOf(ledger, WORLD)).toBe(popupModelOf(ledger, AROUND).asking);
  expect(askingOf(ledger, WORLD)).toBe(2);
});

test('the badge is cleared at zero and stays short', () => {
  expect([0, 1, 12, 999, 1000].map(badgeTextOf)).toEqual(['', '1', '12', '999', '999+']);
});

// What an organisation sets: read entry by entry, followed once, never in the way of what the person has done.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followManaged } from '../../../lib/browser/follow-managed.ts';
import { openLedgerStore } from '../../../lib/browser/ledger-store.ts';
import { managedPolicy, onManagedPolicy } from '../../../lib/browser/managed.ts';
import { NO_POLICY, policyIn, SETTING_NAMES } from '../../../lib/browser/managed-policy.ts';
import { openSettingsStore } from '../../../lib/browser/settings-store.ts';
import { addAccount } from '../../../lib/ledger/add-account.ts';
import { conflictsOf } from '../../../lib/ledger/conflicts.ts';
import { isFromOrganisation } from '../../../lib/ledger/organisation-account.ts';
import { record } from '../../../lib/ledger/record.ts';
import schema from '../../../assets/managed-schema.json' with { type: 'json' };
import { account, event, THEATRE, WORLD } from '../ledger/told.ts';

const PAGE = { platform: 'facebook', handle: '@Theatre.Des.Sources', kind: 'page', label: 'FB théâtre' };
const FESTIVAL = { platform: 'instagram', handle: 'festival.modele', kind: 'professional' };
const WHOLE = { accounts: [PAGE, FESTIVAL], contact: 'Camille, communication', country: 'FR', welcomePage: false, hints: false };

beforeEach(() => fakeBrowser.reset());

async function setPolicy(policy: Record<string, unknown>): Promise<void> {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set(policy);
}

describe('a policy', () => {
  test('is read whole', () => {
    expect(policyIn(WHOLE)).toEqual({
      isSet: true,
      accounts: [{ ...PAGE, handle: 'Theatre.Des.Sources' }, FESTIVAL],
      contact: 'Camille, communication',
      country: 'FR',
      isWelcomeOff: true,
      isHintsOff: true,
      faults: [],
    });
  });

  test('that says nothing changes nothing', () => {
    expect(policyIn({})).toEqual(NO_POLICY);
    expect(policyIn({ welcomePage: true, hints: true })).toEqual({ ...NO_POLICY, isSet: true });
  });

  test('with a wrong entry keeps all the others, and names what was left out', () => {
    const policy = policyIn({ ...WHOLE, accounts: [PAGE, { ...FESTIVAL, kind: 'band' }, FESTIVAL], country: 'France', hunts: false });
    expect(policy.accounts).toHaveLength(2);
    expect(policy).toMatchObject({ contact: 'Camille, communication', isHintsOff: true });
    expect(policy).not.toHaveProperty('country');
    expect(policy.faults).toEqual([
      { setting: 'hunts', why: 'unknown' },
      { setting: 'accounts', entry: 2, why: 'unreadable' },
      { setting: 'country', why: 'unreadable' },
    ]);
  });

  test.each([
    ['an e-mail address for a handle', { accounts: [{ ...PAGE, handle: 'camille@example.org' }] }],
    ['a platform where nobody objects', { accounts: [{ ...PAGE, platform: 'whatsapp' }] }],
    ['a field nobody knows', { accounts: [{ ...PAGE, holder: 'Camille' }] }],
    ['a list that is none', { accounts: PAGE }],
    ['a name that turns text around', { contact: 'Camille\u202Egro.elpmaxe' }],
    ['a name without end', { contact: 'x'.repeat(121) }],
    ['a word for a switch', { hints: 'off' }],
  ])('with %s leaves it out', (_, given) => {
    const { isSet, faults, ...left } = policyIn(given);
    expect({ isSet, faults: faults.length }).toEqual({ isSet: true, faults: 1 });
    expect(left).toEqual({ accounts: [], isWelcomeOff: false, isHintsOff: false });
  });

  test('that the browser does not know of is no policy', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await managedPolicy()).toEqual(NO_POLICY);
  });

  test('that the browser never answers about is waited for once, and told of when it comes after all', async () => {
    vi.useFakeTimers();
    const late = Promise.withResolvers<Record<string, unknown>>();
    const get = vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementationOnce(() => late.promise as never);
    const told = vi.fn();
    onManagedPolicy(told);
    const first = managedPolicy();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toEqual(NO_POLICY);
    expect(await managedPolicy(), 'the second does not wait').toEqual(NO_POLICY);
    expect(get).toHaveBeenCalledOnce();
    vi.useRealTimers();
    late.resolve({ hints: false });
    await expect.poll(() => told.mock.calls.length).toBe(1);
    get.mockRejectedValueOnce(new Error('no policy any more'));
    expect(await managedPolicy(), 'asked anew').toEqual(NO_POLICY);
    expect(told).toHaveBeenCalledOnce();
  });

  test('has a schema that knows the same settings', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(SETTING_NAMES.toSorted());
  });
});

describe('the settings', () => {
  test('follow the organisation where the person has said nothing, and the person where they have', async () => {
    await setPolicy({ country: 'BE' });
    const settings = openSettingsStore('2026-11-24');
    expect(await settings.read()).toEqual({ isHintsOn: true, muted: [], country: 'BE' });
    await settings.setCountry('FR');
    expect(await settings.read()).toMatchObject({ country: 'FR' });
  });

  test('have hints off for as long as the organisation says so, and the choice of the person back afterwards', async () => {
    const settings = openSettingsStore('2026-11-24');
    await setPolicy({ hints: false });
    await settings.setHints(true);
    expect(await settings.read()).toEqual({ isHintsOn: false, isHintsManaged: true, muted: [] });
    await setPolicy({});
    expect(await settings.read()).toEqual({ isHintsOn: true, muted: [] });
  });
});

describe('the accounts', () => {
  const desk = () => ({ ledger: openLedgerStore(), afterWrite: vi.fn(async () => undefined) });
  const handles = async ({ ledger }: ReturnType<typeof desk>): Promise<string[]> =>
    Object.values((await ledger.read()).ledger).map(({ account: { handle } }) => handle);

  test('are followed once, and bear the mark of the organisation', async () => {
    await setPolicy(WHOLE);
    const one = desk();
    await followManaged(one);
    await followManaged(one);
    expect((await handles(one)).toSorted()).toEqual(['Theatre.Des.Sources', 'festival.modele']);
    expect(Object.values((await one.ledger.read()).ledger).every((entry) => isFromOrganisation(entry.account))).toBe(true);
    expect(one.afterWrite).toHaveBeenCalledTimes(1);
  });

  test('that the person follows already stay theirs, with their history', async () => {
    const mine = account(THEATRE);
    const one = desk();
    await one.ledger.change((ledger) => addAccount(ledger, mine));
    await one.ledger.change((ledger) => record(ledger, event('sent', '2026-11-20'), WORLD));
    await setPolicy({ accounts: [{ platform: mine.platform, handle: mine.handle.toUpperCase(), kind: mine.kind, label: 'Another name' }] });
    await followManaged(one);
    const { ledger } = await one.ledger.read();
    expect(Object.values(ledger)).toEqual([{ account: mine, events: [expect.objectContaining({ type: 'sent' })] }]);
  });

  test('that are gone do not come back', async () => {
    await setPolicy(WHOLE);
    const one = desk();
    await followManaged(one);
    const [key] = Object.keys(await fakeBrowser.storage.local.get()).filter((name) => name.includes('organisation-'));
    await fakeBrowser.storage.local.remove(key ?? '');
    await followManaged(one);
    expect(await handles(one)).toHaveLength(1);
  });

  test('are the same entries on two devices, so that copies unite without a question', async () => {
    await setPolicy(WHOLE);
    const one = desk();
    await followManaged(one);
    const first = await one.ledger.stored();
    fakeBrowser.reset();
    await setPolicy({ ...WHOLE, accounts: [FESTIVAL, PAGE] });
    const other = desk();
    await followManaged(other);
    expect(await other.ledger.unite(first)).toEqual({ ok: true });
    expect(await other.ledger.stored()).toEqual(first);
    expect(conflictsOf(await other.ledger.stored())).toEqual([]);
  });

  test('are tried again when they could not be written', async () => {
    await setPolicy(WHOLE);
    const one = desk();
    const refusal = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await followManaged(one);
    expect(one.afterWrite).not.toHaveBeenCalled();
    refusal.mockRestore();
    await followManaged(one);
    expect(await handles(one)).toHaveLength(2);
  });
});

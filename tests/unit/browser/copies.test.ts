// Backups and imports as our pages ask for them: nothing changes before the yes, and nothing is lost by it.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isFull, storageUse } from '../../../lib/browser/quota.ts';
import { sendAllTold, sendTold } from '../../../lib/browser/send-told.ts';
import { sha256 } from '../../../lib/browser/sha256.ts';
import { conflictKey, importKey, refusedKey } from '../../../lib/ledger/copy-keys.ts';
import { ask, GUIDE, openDesk, POPUP, stored } from './desk.ts';

const desk = openDesk();

beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
});

async function follow(handle: string): Promise<string> {
  await ask(POPUP, 'addAccount', { platform: 'facebook', handle, kind: 'profile' });
  const rows = (await ask(POPUP, 'popupModel'))?.rows ?? [];
  return rows.find(({ account }) => account.handle === handle)?.account.id ?? '';
}

const backup = async (): Promise<string> => (await ask(POPUP, 'exportBackup')) ?? '';

test('a backup is read back into an empty browser, and says where each account stood', async () => {
  const accountId = await follow('theatre');
  await ask(POPUP, 'record', { accountId, type: 'sent' });
  const text = await backup();
  expect(JSON.parse(text)).toMatchObject({ accounts: [{ handle: 'theatre', records: [{ right: 'A21', status: 'sent' }] }] });
  const before = await stored();
  await fakeBrowser.storage.local.clear();
  expect(await ask(POPUP, 'previewImport', { text })).toMatchObject({ ok: true, gains: [{ isNew: true, events: 1 }], refused: [] });
  expect(await stored()).toEqual({});
  expect(await ask(POPUP, 'applyImport', { text })).toEqual({ ok: true });
  expect(await stored()).toEqual(before);
});

test('the preview holds no history: the page shows what would happen, and no more', async () => {
  await follow('theatre');
  expect(await ask(POPUP, 'previewImport', { text: await backup() })).not.toHaveProperty('incoming');
});

test('an import repaints the badge, a refused one does not', async () => {
  await follow('theatre');
  const text = await backup();
  const before = desk.writes();
  expect(await ask(POPUP, 'applyImport', { text })).toEqual({ ok: true });
  expect(desk.writes()).toBe(before + 1);
  expect(await ask(POPUP, 'applyImport', { text: text.replace('theatre', 'zirkus') })).toEqual({ ok: false, why: 'damaged' });
  expect(desk.writes()).toBe(before + 1);
});

test('an import that does not fit is refused loudly, and changes nothing', async () => {
  const accountId = await follow('theatre');
  const text = await backup();
  await fakeBrowser.storage.local.clear();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
  expect(await ask(POPUP, 'applyImport', { text })).toEqual({ ok: false, why: 'storage-full' });
  expect(await stored()).toEqual({});
  expect(accountId).not.toBe('');
});

test('two entries for one account are a conflict until they are said to be one', async () => {
  await follow('theatre');
  const elsewhere = JSON.parse(await backup());
  elsewhere.accounts[0].id = 'account-double';
  const other = JSON.stringify(elsewhere);
  await ask(POPUP, 'applyImport', { text: other, isDamageAccepted: true });
  const [conflict] = (await ask(POPUP, 'conflicts')) ?? [];
  expect(conflict).toMatchObject({ kind: 'same-handle' });
  const [kept, double] = conflict?.kind === 'same-handle' ? conflict.accounts : [];
  expect(await ask(POPUP, 'record', { accountId: kept?.id, type: 'same_account', sameAs: double?.id })).toEqual({ ok: true });
  expect(await ask(POPUP, 'conflicts')).toEqual([]);
  expect((await ask(POPUP, 'popupModel'))?.all).toBe(1);
  expect(JSON.parse(await backup()).accounts).toHaveLength(2);
});

test.each(['exportBackup', 'previewImport', 'applyImport', 'conflicts', 'storageUse'] as const)(
  'a page’s script that asks for %s meets silence',
  async (type) => {
    expect(await ask(GUIDE, type, { text: '' })).toBeUndefined();
  },
);

test('what is no text at all is nothing of ours', async () => {
  expect(await ask(POPUP, 'previewImport', { text: 17 })).toEqual({ ok: false, why: 'not-ours' });
});

test('every refusal and every conflict has a sentence', () => {
  expect([importKey('too-large'), refusedKey('newer-format'), conflictKey('same-handle')]).toEqual([
    'import.too-large',
    'import_record.newer-format',
    'conflict.same-handle',
  ]);
});

describe('the storage', () => {
  // Of the two forms of this call the types show the one with a callback.
  const inUse = (bytes: number) => vi.spyOn(fakeBrowser.storage.local, 'getBytesInUse').mockResolvedValue(bytes as never);

  test('is counted as the browser counts it, or by ourselves', async () => {
    await fakeBrowser.storage.local.set({ é: 'é' });
    expect(await storageUse()).toEqual({ used: 1 + 4, limit: 10_485_760, isNearlyFull: false });
    inUse(9_437_184);
    expect(await storageUse()).toEqual({ used: 9_437_184, limit: 10_485_760, isNearlyFull: true });
    inUse(9_437_183);
    expect((await ask(POPUP, 'storageUse'))?.isNearlyFull).toBe(false);
  });

  test('that is nearly full is told of in the popup', async () => {
    expect((await ask(POPUP, 'popupModel'))?.isNearlyFull).toBe(false);
    inUse(10_000_000);
    expect((await ask(POPUP, 'popupModel'))?.isNearlyFull).toBe(true);
  });

  test('is full when a browser says so, each in its own words', () => {
    expect(isFull(new Error('Resource::kQuotaBytes quota exceeded'))).toBe(true);
    expect(isFull(new Error('IO error'))).toBe(false);
  });
});

describe('what the person tells', () => {
  const told = { type: 'noted', note: 'Deux fois' } as const;
  /** A background that dies so many times before it answers. */
  function dying(times: number, answer: unknown) {
    let left = times;
    const fail = (lastError?: { message: string }): unknown => Object.assign(fakeBrowser.runtime, { lastError });
    const sending = vi.fn((_message: { data: unknown }, reply: (response?: unknown) => void) => {
      left -= 1;
      fail(left >= 0 ? { message: 'message channel closed' } : undefined);
      reply(left >= 0 ? undefined : { res: answer });
      fail();
    });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sending as never);
    return sending;
  }

  test('is sent again under the same id when the background died before it could answer', async () => {
    const sending = dying(2, { ok: true });
    expect(await sendTold({ accountId: 'account-theatre', ...told })).toEqual({ ok: true });
    const ids = sending.mock.calls.map(([{ data }]) => (data as { id: string }).id);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids).toEqual([ids[0], ids[0], ids[0]]);
  });

  test('many at once as well', async () => {
    const sending = dying(1, [{ ok: true }]);
    expect(await sendAllTold([{ accountId: 'account-theatre', ...told }])).toEqual([{ ok: true }]);
    const [first, second] = sending.mock.calls.map(([{ data }]) => data);
    expect(second).toEqual(first);
  });

  test('is an error when nobody ever answers', async () => {
    dying(9, undefined);
    await expect(sendTold({ accountId: 'account-theatre', ...told })).rejects.toThrow('message channel closed');
  });

  test('is written once, however often it arrives', async () => {
    const accountId = await follow('theatre');
    const event = { id: 'event-told-twice', accountId, ...told };
    await Promise.all([ask(POPUP, 'record', event), ask(POPUP, 'record', event), ask(POPUP, 'recordMany', [event, event])]);
    expect((await ask(POPUP, 'popupModel'))?.rows[0]?.history).toHaveLength(1);
  });
});

test('the sum of a text is its SHA-256', async () => {
  expect(await sha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});

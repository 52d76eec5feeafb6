// Who may speak to the background and look into the ledger, asked for real: of a page, of its frames, of a look-alike, of our own script
// in the page's process.
import type { Page } from '@playwright/test';
import { askBackground } from './support/ask-background.ts';
import { FACEBOOK } from './support/addresses.ts';
import { countExecutions } from './support/executions.ts';
import { extensionWorldOf } from './support/extension-world.ts';
import { expectHint, expectRingAround, hintOn } from './support/hint.ts';
import { addAccount } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const LABEL = 'Profil du théâtre';

/** What a script of ours in the page's process gets for a message; `silence` where nobody answers. */
async function askFromPage(page: Page, type: string, data?: unknown): Promise<unknown> {
  const world = await extensionWorldOf(page);
  return world.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ res?: unknown } | undefined> } };
      };
      try {
        return (await chrome.runtime.sendMessage(message))?.res ?? 'silence';
      } catch {
        return 'silence';
      }
    },
    { id: 1, timestamp: 1, type, data },
  );
}

async function followed(popupOver: () => Promise<Page>): Promise<{ popup: Page; accountId: string }> {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: LABEL });
  const accountOf = async (): Promise<string | undefined> => (await askBackground(popup, 'popupModel')).rows[0]?.account.id;
  await expect.poll(accountOf).toBeDefined();
  return { popup, accountId: (await accountOf()) ?? '' };
}

test('our own script in a page of Meta’s gets what it needs for a hint, and nothing else', async ({ visit, popupOver }) => {
  const { popup, accountId } = await followed(popupOver);
  const page = await visit(FACEBOOK.center);
  await expectHint(page, { state: 'point' });
  const before = await askBackground(popup, 'wholeLedger');
  const told = { accountId, type: 'confirmed' };
  for (const [type, data] of [
    ['record', told],
    ['recordMany', [told]],
    ['wholeLedger', undefined],
    ['exportBackup', undefined],
    ['exportQuarantine', undefined],
    ['popupModel', undefined],
    ['registerModel', {}],
    ['accountDetail', { accountId }],
    ['addAccount', { platform: 'facebook', handle: 'somebody', kind: 'profile' }],
    ['applyImport', { text: '{}' }],
    ['previewImport', { text: '{}' }],
    ['setHints', { isOn: false }],
    ['setCountry', { country: 'FR' }],
    ['setSync', { isOn: true }],
    ['sync', undefined],
    ['conflicts', undefined],
    ['offer', { tabId: 1 }],
    ['diagnose', { tabId: 1 }],
  ] as const)
    expect(await askFromPage(page, type, data), type).toBe('silence');
  // What it may propose is a short list, and parsed.
  for (const type of ['confirmed', 'refused', 'removed', 'corrected'])
    expect(await askFromPage(page, 'propose', { accountId, type })).toEqual({ ok: false, why: 'invalid' });
  expect(await askFromPage(page, 'propose', { accountId, type: 'sent', at: '2020-01-01' })).toEqual({ ok: false, why: 'invalid' });
  expect(await askBackground(popup, 'wholeLedger')).toEqual(before);
  // Of the accounts it learns what the hint is made of, and no history.
  const context = (await askFromPage(page, 'guideContext', { platform: 'facebook' })) as { accounts: object[] };
  expect(Object.keys(context.accounts[0] ?? {}).toSorted()).toEqual(['handle', 'id', 'kind', 'label', 'status']);
  // Of another site's accounts it learns nothing.
  await askBackground(popup, 'addAccount', { platform: 'instagram', handle: 'festival.modele', kind: 'profile' });
  expect((await askBackground(popup, 'popupModel')).all).toBe(2);
  expect(await askFromPage(page, 'guideContext', { platform: 'instagram' })).toMatchObject({ accounts: [] });
});

test('storage is closed to our script in a page of Meta’s, in every area', async ({ visit, popupOver }) => {
  const { popup } = await followed(popupOver);
  const page = await visit(FACEBOOK.center);
  await expectHint(page, { state: 'point' });
  const world = await extensionWorldOf(page);
  const found = await world.evaluate(async () => {
    interface Area {
      get(): Promise<object>;
      set(items: object): Promise<void>;
    }
    const { chrome } = globalThis as unknown as { chrome: { storage?: Record<string, Area> } };
    const answers: string[] = [];
    for (const name of ['local', 'sync', 'session', 'managed']) {
      const area = chrome.storage?.[name];
      answers.push(
        `${name}: ${await (area?.get().then(
          () => 'read',
          () => 'closed',
        ) ?? 'absent')}`,
      );
      answers.push(
        `${name}: ${await (area?.set({ 'account:x': {} }).then(
          () => 'written',
          () => 'closed',
        ) ?? 'absent')}`,
      );
    }
    return answers;
  });
  expect(found?.length).toBe(8);
  expect((found ?? []).filter((line) => !/: (closed|absent)$/.test(line))).toEqual([]);
  expect((await askBackground(popup, 'popupModel')).all).toBe(1);
});

test('a page that calls the extension by its name, in every way a page has, is not heard', async ({ visit, popupOver, extensionId }) => {
  const { popup } = await followed(popupOver);
  const before = await askBackground(popup, 'wholeLedger');
  const page = await visit(`${FACEBOOK.center}#id=${extensionId}`, { attack: 'messages' });
  await expectRingAround(page, page.locator('#replica-target'));
  await page.waitForTimeout(1500);
  const { answers, heard } = await page.evaluate(() => window.spoils);
  expect(answers).toEqual([]);
  expect((heard as [string, string][]).filter(([, what]) => what !== 'own')).toEqual([]);
  expect(await askBackground(popup, 'wholeLedger')).toEqual(before);
  expect(await askBackground(popup, 'hints')).toEqual({ isOn: true, muted: 0 });
  expect((await hintOn(page)).state).toBe('point');
});

test('frames get no script of ours, whoever they are of, and none of our pages stands in one', async ({
  visit,
  page,
  extensionId,
  replica,
}) => {
  replica.serve('https://theatre.example/frame', { body: `<title>stand-in</title><a href="${FACEBOOK.form}">object</a>` });
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = (context.auxData ?? {}) as { type?: string; frameId?: string };
    if (type === 'isolated' && context.origin.includes(extensionId)) worlds.push(frameId ?? '');
  });
  await session.send('Runtime.enable');
  await visit(`${FACEBOOK.center}#id=${extensionId}`, { attack: 'frames' });
  await expectRingAround(page, page.locator('#replica-target'));
  await expect.poll(() => page.frames().length).toBe(5);
  await page.waitForTimeout(1500);
  const { frameTree } = await session.send('Page.getFrameTree');
  expect([...new Set(worlds)]).toEqual([frameTree.frame.id]);
  expect((await page.evaluate(() => window.spoils))['heard']).toEqual([]);
  const inside = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.documentElement.children.length).catch(() => 2)),
  );
  expect(inside.filter((children) => children > 2)).toEqual([]);
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .filter((url) => url.includes('popup.html')),
  ).toEqual([]);
});

for (const host of [
  'www.facebook.com.theatre.example',
  'facebook.com-privacy.example',
  'www-facebook.com',
  'www.facebo0k.example',
  'xn--fcebook-8va.com',
  'privacycenter.instagram.com.theatre.example',
]) {
  test(`${host}: a look-alike gets no script of ours, even with the page copied word for word`, async ({ page, visit, replica }) => {
    const address = `https://${host}/privacy/center/`;
    replica.serve(address, {
      body: `<html lang="fr"><title>stand-in</title>Vous avez le droit de vous <a href="${FACEBOOK.form}">opposer</a> à cela.`,
    });
    const counting = await countExecutions(page);
    await visit(address);
    await page.waitForTimeout(1200);
    expect(Object.keys(await counting.take())).toEqual([]);
  });
}

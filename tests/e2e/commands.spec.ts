// The keys: what the browser keeps for us, and what the guide does when it is told to hide and to come back.
import type { Page } from '@playwright/test';
import { FACEBOOK } from './support/addresses.ts';
import { expectHint } from './support/hint.ts';
import { expect, test } from './support/test.ts';

interface Extension {
  chrome: {
    commands: { getAll(): Promise<{ name: string; shortcut: string; description: string }[]> };
    tabs: {
      query(of: object): Promise<{ id: number }[]>;
      sendMessage(tabId: number, message: object, to: object): Promise<unknown>;
    };
  };
}

test('both keys are kept by the browser, with a sentence of ours each', async ({ popupOver }) => {
  const popup = await popupOver();
  const commands = await popup.evaluate(() => (globalThis as unknown as Extension).chrome.commands.getAll());
  const ours = commands.filter(({ name }) => !name.startsWith('_'));
  expect(ours.map(({ name, shortcut }) => `${name} ${shortcut}`).toSorted()).toEqual([
    expect.stringMatching(/^open-companion .*J$/),
    expect.stringMatching(/^toggle-hint .*K$/),
  ]);
  expect(ours.filter(({ description }) => description.length < 20)).toEqual([]);
});

test('told once the hint goes, told again it comes back with the person in it', async ({ visit, popupOver }) => {
  const page = await visit(FACEBOOK.center);
  await expectHint(page, { state: 'point' });
  const popup = await popupOver(page);
  await tellGuide(popup);
  await expectHint(page, { hosts: 0 });
  await tellGuide(popup);
  await expectHint(page, { state: 'point', hosts: 1 });
  const focused = await page.evaluate(() => document.activeElement?.parentElement === document.documentElement);
  expect(focused, 'the focus is in our element').toBe(true);
});

/** What the background sends for the key, which no test can press: it belongs to the browser. */
function tellGuide(popup: Page): Promise<void> {
  return popup.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Extension).chrome;
    const [tab] = await tabs.query({ url: '*://*.facebook.com/*' });
    if (tab !== undefined) await tabs.sendMessage(tab.id, { id: 0, type: 'toggleHint', timestamp: 0 }, { frameId: 0 });
  });
}

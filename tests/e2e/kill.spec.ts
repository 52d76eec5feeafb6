// The ledger survives the death of everything around it: of the browser, killed while it writes, and of the worker in the middle of a crowd.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../replica/launch-browser.ts';
import { askBackground } from './support/ask-background.ts';
import { builtExtension } from './support/built-extension.ts';
import { killBrowser } from './support/kill-browser.ts';
import { expect, test } from './support/test.ts';
import { workersOf } from './support/worker.ts';

const ROUNDS = 30;
const WRITERS = 3;

interface Notebook {
  /** Ids of events that were sent, in whichever order. */
  asked: Set<string>;
  /** Ids of those that were answered « ok ». */
  answered: Set<string>;
  refused: string[];
}

test(`of ${ROUNDS} browsers killed while they write, none loses an event it has answered for`, async ({ replica, browserFound, lang }) => {
  test.skip(process.platform === 'win32', 'skipped: Windows has no process groups to kill at once');
  test.setTimeout(ROUNDS * 15_000);
  const profile = await mkdtemp(join(tmpdir(), 'm-opposer-killed-'));
  const launch = { browser: browserFound, port: replica.port, extension: builtExtension(), lang, profile };
  const notebook: Notebook = { asked: new Set(), answered: new Set(), refused: [] };
  const first = await launchBrowser(launch);
  const accounts = await followSome(await extensionPage(first));
  await first.close();

  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await launchBrowser(launch);
    const page = await extensionPage(context);
    await expectKept(page, notebook, accounts, `after ${round} kills`);
    const before = notebook.answered.size;
    await writeOn(page, notebook, accounts.slice(1));
    await writeOn(await extensionPage(context), notebook, accounts.slice(0, 1));
    await expect.poll(() => notebook.answered.size, { intervals: [10] }).toBeGreaterThan(before + WRITERS);
    // Another moment each time, a prime number of milliseconds apart.
    await new Promise((done) => setTimeout(done, (round * 37) % 210));
    await killBrowser(context);
  }
  const last = await launchBrowser(launch);
  const kept = await expectKept(await extensionPage(last), notebook, accounts, `after ${ROUNDS} kills`);
  await last.close();
  await rm(profile, { recursive: true, force: true });
  expect(notebook.refused).toEqual([]);
  test.info().annotations.push({
    type: 'kills',
    description: `${ROUNDS} of ${ROUNDS}; ${notebook.answered.size} events answered for, ${kept} kept, ${notebook.asked.size} asked`,
  });
});

test('a crowd of pages and an alarm, while the worker dies again and again, lose nothing and double nothing', async ({
  context,
  extensionId,
}) => {
  test.setTimeout(90_000);
  const page = await extensionPage(context);
  const accounts = await followSome(page);
  const notebook: Notebook = { asked: new Set(), answered: new Set(), refused: [] };
  const writers = await Promise.all(accounts.map(() => extensionPage(context)));
  for (const [index, account] of accounts.entries()) await writeOn(writers[index] ?? page, notebook, [account]);
  for (let death = 0; death < 5; death += 1) {
    const before = notebook.answered.size;
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { alarms: { create(name: string, when: { when: number }): Promise<void> } } };
      return chrome.alarms.create('each-day', { when: Date.now() + 20 });
    });
    await endWorker(context, extensionId);
    await expect.poll(() => notebook.answered.size, { intervals: [20] }).toBeGreaterThan(before + WRITERS);
  }
  await Promise.all(writers.map((writer) => writer.close()));
  await expectKept(page, notebook, accounts, 'after five deaths of the worker');
  expect(notebook.refused).toEqual([]);
});

/** Without waiting until it stays away: the crowd wakes the next one at once. */
async function endWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  for (const targetId of await workersOf(context, extensionId)) await session?.send('Target.closeTarget', { targetId });
  await session?.detach();
}

async function extensionPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/popup.html`);
  return page;
}

async function followSome(page: Page): Promise<string[]> {
  for (let index = 0; index < WRITERS; index += 1)
    await askBackground(page, 'addAccount', { platform: 'facebook', handle: `theatre.${index}`, kind: 'profile' });
  return (await askBackground(page, 'popupModel')).rows.map(({ account: { id } }) => id);
}

/** Writes one note after the other on each account until the page is gone, and asks again under the same id where no answer came: as lib/browser/send-told.ts does. */
async function writeOn(page: Page, notebook: Notebook, accounts: readonly string[]): Promise<void> {
  await page.exposeFunction('asking', (id: string) => void notebook.asked.add(id));
  await page.exposeFunction(
    'answered',
    (id: string, why?: string) => void (why === undefined ? notebook.answered.add(id) : notebook.refused.push(why)),
  );
  await page.evaluate((ids) => {
    const world = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ res?: { ok: boolean; why?: string } }> } };
      asking(id: string): Promise<void>;
      answered(id: string, why?: string): Promise<void>;
    };
    const write = async (account: string): Promise<void> => {
      for (;;) {
        const id = crypto.randomUUID();
        const message = { id: 1, timestamp: Date.now(), type: 'record', data: { id, accountId: account, type: 'noted', note: id } };
        await world.asking(id);
        for (let isAnswered = false; !isAnswered;) {
          try {
            const { res } = await world.chrome.runtime.sendMessage(message);
            if (res !== undefined) await world.answered(id, res.ok ? undefined : res.why);
            isAnswered = res !== undefined;
          } catch {
            // The worker died on the way: nobody knows whether it is written.
          }
        }
      }
    };
    // Nobody waits for their end: they have none.
    for (const account of ids) write(account).catch(() => undefined);
  }, accounts);
}

/** Everything answered for is there, nothing is there twice, nothing nobody asked for, and nothing was damaged. Answers how many events there are. */
async function expectKept(page: Page, notebook: Notebook, accounts: readonly string[], when: string): Promise<number> {
  const { rows, quarantined } = await askBackground(page, 'popupModel');
  expect(quarantined, when).toBe(0);
  expect(rows.map(({ account: { id } }) => id).toSorted(), when).toEqual(accounts.toSorted());
  const ids = rows.flatMap(({ history }) => history.map(({ event: { id } }) => id));
  const kept = new Set(ids);
  expect(kept.size, `${when}: an event is there twice`).toBe(ids.length);
  expect(
    [...notebook.answered].filter((id) => !kept.has(id)),
    `${when}: lost although answered for`,
  ).toEqual([]);
  expect(
    ids.filter((id) => !notebook.asked.has(id)),
    `${when}: nobody asked for`,
  ).toEqual([]);
  return ids.length;
}

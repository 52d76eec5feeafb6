// Every page in the package, empty, with seven accounts and with two hundred: without a fault axe knows of, narrow, with wide text spacing, with targets a finger can hit.
import { readdirSync } from 'node:fs';
import { manyAccounts } from '../bench/many-accounts.ts';
import { builtExtension } from './support/built-extension.ts';
import { fillWith } from './support/own-storage.ts';
import { openPopup } from './support/popup.ts';
import { openOurs, soundnessOf } from './support/soundness.ts';
import { expect, test } from './support/test.ts';
import { putWorkerToSleep } from './support/worker.ts';

/** What is in the package is what is looked at: no page can be forgotten here. */
const PAGES = readdirSync(builtExtension()).filter((file) => file.endsWith('.html'));

const STATES = [
  { state: 'empty', accounts: 0, inPopup: 0 },
  { state: 'with seven accounts', accounts: 7, inPopup: 7 },
  { state: 'with two hundred accounts', accounts: 200, inPopup: 20 },
] as const;

for (const { state, accounts, inPopup } of STATES) {
  test(`${state}: every page is sound in light, dark and forced colours, and fits 320 pixels`, async ({ context, extensionId }) => {
    test.setTimeout(360_000);
    // Some have nothing behind them, some have just been sent, some have been through half a year.
    const ledger = {
      ...manyAccounts(accounts, 12),
      ...manyAccounts(Math.ceil(accounts / 2), 2),
      ...manyAccounts(Math.ceil(accounts / 5), 0),
    };
    const popup = await openPopup(context, extensionId);
    await fillWith(popup, ledger);
    await putWorkerToSleep(context, extensionId);
    await popup.reload();
    await expect(popup.locator('article[data-account]')).toHaveCount(inPopup);
    await popup.close();

    const oneOpen = Object.keys(ledger)
      .slice(-2, -1)
      .map((id) => `register.html#${id}`);
    const found: string[] = [];
    const page = await context.newPage();
    let looked = 0;
    for (const file of [...PAGES, ...oneOpen]) {
      const soundness = await soundnessOf(await openOurs(page, extensionId, file), file);
      looked += soundness.looked;
      found.push(...soundness.faults);
    }
    expect(found).toEqual([]);
    expect(PAGES.length).toBeGreaterThan(4);
    expect(looked).toBeGreaterThan(PAGES.length * 40);
  });
}

// Two thousand accounts with thirty events each, beside twenty: popup and register build what is in sight, and no more. Counts, never milliseconds.
import { manyAccounts } from '../bench/many-accounts.ts';
import { phrase } from './support/built-extension.ts';
import { countExecutions, total } from './support/executions.ts';
import { fillWith } from './support/own-storage.ts';
import { expect, test } from './support/test.ts';
import { putWorkerToSleep } from './support/worker.ts';

test.use({ isCounting: true });

const FEW = 20;
const MANY = 2000;

interface Opened {
  rows: number;
  /** Characters of the whole document. */
  dom: number;
  executions: number;
}

for (const [page, selector, first] of [
  ['popup', 'article[data-account]', 20],
  ['register', 'tr[data-account]', 50],
] as const) {
  test(`${page}: with ${MANY} accounts it opens as with ${FEW}, and builds ${first} rows`, async ({ context, extensionId }) => {
    test.setTimeout(180_000);
    const address = `chrome-extension://${extensionId}/${page}.html`;
    const few = await opened(FEW);
    const many = await opened(MANY);
    expect(few.rows).toBe(Math.min(FEW, first));
    expect(many.rows).toBe(first);
    const ratio = { dom: many.dom / few.dom, executions: many.executions / few.executions, rows: many.rows / few.rows };
    const description = `${page}: ${FEW} accounts ${few.dom} characters of DOM and ${few.executions} executions, ${MANY} accounts ${many.dom} and ${many.executions}: ${ratio.dom.toFixed(2)} and ${ratio.executions.toFixed(2)} times as much for ${ratio.rows.toFixed(2)} times the rows`;
    test.info().annotations.push({ type: 'large ledger', description });
    // A hundred times the accounts: what grows is the rows in sight, and the sentence that says how many there are.
    expect(few.executions).toBeGreaterThan(10_000);
    expect(ratio.dom).toBeLessThan(ratio.rows * 1.15);
    expect(ratio.executions).toBeLessThan(ratio.rows * 1.3);

    async function opened(accounts: number): Promise<Opened> {
      const tab = await context.newPage();
      await tab.goto(address);
      await fillWith(tab, manyAccounts(accounts));
      await putWorkerToSleep(context, extensionId);
      const counting = await countExecutions(tab);
      await tab.reload();
      await expect(tab.locator(selector).first()).toBeVisible({ timeout: 60_000 });
      await tab.locator('main:not([aria-busy="true"])').waitFor();
      const executions = total(await counting.take());
      const rows = await tab.locator(selector).count();
      const dom = await tab.evaluate(() => document.documentElement.outerHTML.length);
      await tab.close();
      return { rows, dom, executions };
    }
  });
}

test(`with ${MANY} accounts one is found, opened from its link, told of, and said to be kept`, async ({ context, extensionId, lang }) => {
  test.setTimeout(180_000);
  const tab = await context.newPage();
  await tab.goto(`chrome-extension://${extensionId}/register.html`);
  await fillWith(tab, manyAccounts(MANY));
  await putWorkerToSleep(context, extensionId);
  await tab.reload();
  await expect(tab.getByText(phrase(lang, 'register.shown', [String(MANY)], MANY))).toBeVisible({ timeout: 60_000 });
  await tab.getByRole('button', { name: phrase(lang, 'register.more', [String(MANY - 50)], MANY - 50) }).click();
  await expect(tab.locator('tr[data-account]')).toHaveCount(100);
  await tab.getByRole('searchbox').fill('Compagnie n° 1777');
  await expect(tab.locator('tr[data-account]')).toHaveCount(1);
  const id = await tab.locator('tr[data-account]').getAttribute('data-account');
  await tab.goto('about:blank');
  await tab.goto(`chrome-extension://${extensionId}/register.html#${id ?? ''}`);
  const panel = tab.locator(`[data-panel="${id ?? ''}"]`);
  await expect(panel.getByRole('heading', { name: 'Compagnie n° 1777' })).toBeVisible({ timeout: 60_000 });
  await expect(panel.locator('.full-history > li')).toHaveCount(30);
  await panel.getByLabel(phrase(lang, 'register.what'), { exact: true }).selectOption('noted');
  await panel.locator('textarea[name="note"]').fill('Relu');
  await panel.getByRole('button', { name: phrase(lang, 'register.keep'), exact: true }).click();
  await expect(panel.locator('.full-history > li')).toHaveCount(31);
});

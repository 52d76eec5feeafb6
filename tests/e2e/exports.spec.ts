// What is taken out of the register by its buttons, read by programs that are not ours, and compared with what the page shows.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { phrase } from './support/built-extension.ts';
import { daysAgo } from './support/popup.ts';
import { openRegister } from './support/register.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = []): string => phrase('fr', key, given);
const SUM = 'a1'.repeat(32);
const ACCOUNTS = [
  {
    handle: 'festival.modele',
    label: 'IG festival ; « été », saison 2',
    told: [
      { type: 'sent', day: daysAgo(10), channel: 'form', evidence: [{ name: 'envoi.png', sha256: SUM }] },
      { type: 'acknowledged', day: daysAgo(9), note: '=1+1' },
    ],
  },
  { handle: 'autre.compte', told: [{ type: 'sent', day: daysAgo(3), channel: 'form' }] },
] as const satisfies Parameters<typeof openRegister>[2]['accounts'];

test('the history as a table holds every line the page shows, read by a spreadsheet’s reader', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: ACCOUNTS });
  const { data, errors } = Papa.parse<Record<string, string>>(await pressed(page, say('files.history_save')), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(3);
  const mine = data.filter((row) => row[say('register.column.name')] === ACCOUNTS[0].label);
  const shown = await page
    .locator('.full-history li')
    .evaluateAll((lines) =>
      lines.map((line) => ({ day: line.querySelector('time')?.dateTime.slice(0, 10), what: line.querySelector('strong')?.textContent })),
    );
  expect(mine.map((row) => ({ day: row[say('register.day')], what: row[say('register.what')] }))).toEqual(shown.toReversed());
  expect(mine[0]).toMatchObject({ [say('sheet.files')]: 'envoi.png', [say('sheet.sums')]: SUM });
  expect(Object.keys(data[0] ?? {}), 'without being asked, no note leaves').not.toContain(say('sheet.note'));

  await page.getByRole('checkbox', { name: say('files.with_notes') }).check();
  const withNotes = Papa.parse<Record<string, string>>(await pressed(page, say('files.history_save')), { header: true });
  const note = withNotes.data.map((row) => row[say('sheet.note')]).find((cell) => cell?.includes('1+1'));
  expect(note, 'a note never becomes a formula').not.toMatch(/^=/);
});

test('the dates of one account are those the page shows for it, read by a calendar’s reader', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: ACCOUNTS });
  const calendar = new ICAL.Component(ICAL.parse(await pressed(page, `${say('files.calendar_one')} ${ACCOUNTS[0].label}`)) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  const shown = await page.locator('[data-panel] .steps time').evaluateAll((days) => days.map((day) => (day as HTMLTimeElement).dateTime));
  expect(shown.length).toBeGreaterThan(0);
  expect(entries.map(({ startDate }) => startDate.toString()).toSorted()).toEqual(shown.toSorted());
  expect(entries.every(({ startDate }) => startDate.isDate)).toBe(true);
  expect(JSON.stringify(calendar), 'a calendar is shared: no name in it').not.toContain('festival');
  const all = new ICAL.Component(ICAL.parse(await pressed(page, say('files.calendar_save'))) as unknown[]);
  expect(all.getAllSubcomponents('vevent').length).toBeGreaterThan(entries.length);
});

test('both buttons are reached and pressed with the keyboard alone', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: ACCOUNTS });
  for (const key of ['files.calendar_one', 'files.history_save']) {
    const button = page.getByRole('button', { name: say(key) });
    for (let presses = 0; presses < 60 && !(await button.evaluate((it) => it === document.activeElement)); presses += 1)
      await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await expect(button).toBeInViewport();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^m-opposer-\d{4}-\d\d-\d\d\.(?:ics|csv)$/);
    await expect(page.getByRole('status')).toHaveText(say('said.saved'));
  }
});

/** The text of the file that this button saves. */
async function pressed(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

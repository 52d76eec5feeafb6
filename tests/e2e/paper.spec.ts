// On paper: the register, one account's history, a complaint with its exhibits, and the points to tick, by the browser's own PDF.
import type { Page } from '@playwright/test';
import { askBackground } from './support/ask-background.ts';
import { phrase } from './support/built-extension.ts';
import { daysAgo } from './support/popup.ts';
import { type KnownAccount, openRegister } from './support/register.ts';
import { type Sheets, sheetsOf } from './support/sheets.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = []): string => phrase('fr', key, given);
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pl', 'pt'];

const SENT: NonNullable<KnownAccount['told']>[number] = {
  type: 'sent',
  day: daysAgo(150),
  channel: 'form',
  evidence: [{ name: 'envoi.png', sha256: 'a1'.repeat(32) }],
};
/** As much as somebody writes down who does not let go. */
const LONG: KnownAccount = {
  handle: 'festival.modele',
  told: [
    SENT,
    { type: 'acknowledged', day: daysAgo(149), note: 'Un e-mail automatique, sans décision.' },
    ...Array.from({ length: 24 }, (_, at) => ({
      type: 'reminded' as const,
      day: daysAgo(90 - at),
      note: `Relance ${at + 1}, avec les mêmes pièces.`,
      evidence: [{ name: `relance-${at + 1}.pdf`, sha256: (at + 16).toString(16).repeat(32) }],
    })),
  ],
};

test('seven accounts: a table on one sheet, a sheet for each, and the page itself without an account cut in two', async ({
  context,
  extensionId,
}) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: accounts(7) });
  const itself = await sheetsOf(page);
  expect(itself.of('TR').length).toBeGreaterThanOrEqual(7);
  expectWhole(itself, 'TR');
  expect(await pressable(page)).toEqual([]);

  const table = await printed(page, say('files.print'));
  expect(table.count).toBe(1);
  expect(table.of('TR')).toHaveLength(8);
  const each = await printed(page, say('files.print_pages'));
  expect(each.count).toBe(7);
  expect(each.of('H2')).toEqual([1, 2, 3, 4, 5, 6, 7].map((sheet) => [sheet]));
});

test('forty accounts: no row is cut in two, in the table nor on the page itself', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: accounts(40) });
  expectWhole(await sheetsOf(page), 'TR');
  const table = await printed(page, say('files.print'));
  expect(table.count).toBeGreaterThan(1);
  const [head, ...rows] = table.of('TR');
  expect(head, 'the names of the columns stand on each sheet').toHaveLength(table.count);
  expect(rows).toHaveLength(40);
  expect(rows.filter((on) => on.length > 1)).toEqual([]);
});

test('a long history breaks between two lines, and what closes it has no sheet to itself', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [LONG] });
  expectWhole(await sheetsOf(page), 'LI');
  const sheets = await printed(page, say('files.print_pages'));
  const lines = sheets.of('LI');
  expect(lines).toHaveLength(26);
  expect(lines.at(-1)).toEqual([sheets.count]);
  expectWhole(sheets, 'LI');
});

test('a complaint with its exhibits: no row is cut, no heading is left behind', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [LONG] });
  await page.locator('[data-offer="complaint"] button').click();
  await page.getByLabel(say('letters.field.name')).fill('Jeanne Exemple');
  const pack = await printed(page, say('letters.print'));
  const tables = pack.of('Table');
  expect(tables).toHaveLength(2);
  const rows = pack.of('TR');
  // Each table has 26 facts or 25 exhibits below the names of its columns, which stand on each sheet it takes.
  expect(rows).toHaveLength(1 + 26 + 1 + 25);
  expect([rows[0], rows[27]]).toEqual(tables);
  expect(rows.filter((on) => on.length > 1)).toEqual(tables.filter((on) => on.length > 1));
  expectWhole(pack, 'LI');
});

for (const language of LANGUAGES) {
  test(`the ten points to tick are one sheet, and an address stands for each link, in ${language}`, async ({ context, extensionId }) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/understand.html`);
    await askBackground(page, 'setLanguage', { language });
    await page.reload();
    const points = page.getByRole('checkbox');
    await expect(points).toHaveCount(10);
    const sheets = await sheetsOf(page);
    // PDF calls a box to tick a form.
    expect(new Set(sheets.of('Form').flat()).size).toBe(1);
    expectWhole(sheets, 'LI');
    expectWhole(sheets, 'TR');
    expect(await pressable(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const addresses = await page.locator('.sources a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const text = await page.locator('.addresses').innerText();
    expect(addresses.filter((address) => !text.includes(address))).toEqual([]);
  });
}

function expectWhole(sheets: Sheets, kind: string): void {
  expect(sheets.of(kind).filter((on) => on.length > 1)).toEqual([]);
  expect(sheets.lonely, 'headings that end a sheet').toBe(0);
}

/** Presses the button as the person would; the window of the browser for printing is not ours to press. */
async function printed(page: Page, button: string): Promise<Sheets> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.locator('.printed')).toBeAttached();
  const sheets = await sheetsOf(page);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return sheets;
}

/** What is printed and could be pressed; what is named in a table is a button too, and looks like a name. */
async function pressable(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const names = await page.locator('button:visible:not(th > button), nav a:visible').allInnerTexts();
  await page.emulateMedia({ media: null });
  return names;
}

function accounts(count: number): KnownAccount[] {
  const lives: KnownAccount['told'][] = [[], [SENT], [SENT, { type: 'acknowledged', day: daysAgo(149) }]];
  return Array.from({ length: count }, (_, at) => ({
    handle: `compagnie.modele.${at + 1}`,
    holder: at % 2 === 0 ? undefined : 'Maison de la culture',
    told: lives[at % 3],
  }));
}

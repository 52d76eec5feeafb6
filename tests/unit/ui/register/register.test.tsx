// @vitest-environment happy-dom
// The register as a person uses it: found, sorted, ticked together, opened, told and taken back.
import { expect, test } from 'vitest';
import { accountDetailOf } from '../../../../lib/ledger/account-detail.ts';
import { ledgerFrom, type Ledger } from '../../../../lib/ledger/ledger.ts';
import { account, event, ledgerOf, recordWith, THEATRE, WORLD } from '../../ledger/told.ts';
import { control, fill, textOf } from '../popup/press.ts';
import { showRegister } from './show-register.tsx';

const MANY: Ledger = ledgerFrom(
  Array.from({ length: 120 }, (_, place) => ({
    account: account(`account-number-${place}`, { label: `Compte ${place}`, holder: place % 2 === 0 ? 'Camille' : undefined }),
    events: [],
  })),
);
const SENT = ledgerOf(recordWith([event('sent', '2026-11-10')], { label: 'IG festival' }));

const rows = (page: HTMLElement): number => page.querySelectorAll('tr[data-account]').length;

function tick(page: HTMLElement, place: number): void {
  page.querySelectorAll<HTMLInputElement>('tr[data-account] input[type="checkbox"]')[place]?.click();
}

test('of many accounts only the first rows are built, and more when they are asked for', async () => {
  const { page } = await showRegister(MANY);
  expect(rows(page)).toBe(50);
  control(page, 'Afficher plus').click();
  await expect.poll(() => rows(page)).toBe(100);
});

test('a search leaves the accounts that have that name', async () => {
  const { page } = await showRegister(MANY);
  fill(page, 'text', 'compte 117');
  await expect.poll(() => rows(page)).toBe(1);
});

test('a day that is missing is said at its field, for those ticked together and for one account', async () => {
  const { page } = await showRegister(MANY);
  tick(page, 0);
  await expect.poll(() => page.querySelector('form.bulk')).not.toBeNull();
  fill(page, 'bulk-day', '');
  page.querySelector<HTMLFormElement>('form.bulk')?.requestSubmit();
  const day = (): HTMLElement | null => page.querySelector('[name="bulk-day"]');
  await expect.poll(() => day()?.getAttribute('aria-invalid')).toBe('true');
  expect(textOf(document.getElementById(day()?.getAttribute('aria-describedby') ?? ''))).toContain('jour');

  control(page, 'Compte 0').click();
  await expect.poll(() => page.querySelector('form.tell')).not.toBeNull();
  fill(page, 'day', '');
  page.querySelector<HTMLFormElement>('form.tell')?.requestSubmit();
  const what = (): HTMLElement | null => page.querySelector('[name="type"]');
  await expect.poll(() => what()?.getAttribute('aria-describedby')).not.toBeNull();
  expect(textOf(document.getElementById(what()?.getAttribute('aria-describedby') ?? ''))).toContain('jour');
  expect(document.activeElement).toBe(what());
});

test('a column is sorted by its button, turned round by the same, and says so to a screen reader', async () => {
  const { page } = await showRegister(MANY);
  const header = () => page.querySelector('th[aria-sort]');
  expect(header()?.getAttribute('aria-sort')).toBe('none');
  control(page, 'Compte').click();
  await expect.poll(() => header()?.getAttribute('aria-sort')).toBe('ascending');
  control(page, 'Compte').click();
  await expect.poll(() => header()?.getAttribute('aria-sort')).toBe('descending');
});

test('one day is noted for all accounts that are ticked, and for no other', async () => {
  const { page, ledger } = await showRegister(MANY);
  tick(page, 0);
  tick(page, 1);
  await expect.poll(() => page.querySelector('form.bulk')).not.toBeNull();
  fill(page, 'bulk-day', '2026-11-20');
  page.querySelector<HTMLFormElement>('form.bulk')?.requestSubmit();
  await expect.poll(() => Object.values(ledger()).filter(({ events }) => events.length === 1).length).toBe(2);
  await expect.poll(() => page.querySelector('form.bulk')).toBeNull();
});

test('only what can follow is offered, and a refusal of Meta’s is kept with its reason', async () => {
  const { page, ledger } = await showRegister(SENT);
  control(page, 'IG festival').click();
  await expect.poll(() => page.querySelector('form.tell')).not.toBeNull();
  const offered = [...page.querySelectorAll<HTMLOptionElement>('form.tell select[name="type"] option')].map(({ value }) => value);
  expect(offered).toContain('refused');
  expect(offered).not.toContain('sent');
  expect(offered).not.toContain('controller_complaint');
  fill(page, 'type', 'refused');
  await expect.poll(() => page.querySelector('form.tell select[name="reason"]')).not.toBeNull();
  fill(page, 'reason', 'unfounded');
  page.querySelector<HTMLFormElement>('form.tell')?.requestSubmit();
  await expect.poll(() => ledger()[THEATRE]?.events.at(-1)).toMatchObject({ type: 'refused', reason: 'unfounded' });
});

test('a step that is corrected is struck out and stays in the history', async () => {
  const { page, ledger } = await showRegister(SENT);
  control(page, 'IG festival').click();
  await expect.poll(() => page.querySelector('.full-history')).not.toBeNull();
  control(page, 'Annuler').click();
  await expect.poll(() => ledger()[THEATRE]?.events.map(({ type }) => type)).toEqual(['sent', 'corrected']);
  await expect.poll(() => textOf(page.querySelector('.full-history s'))).toBe('Opposition envoyée');
});

test('nothing can be told of an account that is not there', () => {
  expect(accountDetailOf(SENT, 'account-unknown', WORLD)).toBeUndefined();
});

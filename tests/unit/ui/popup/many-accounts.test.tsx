// @vitest-environment happy-dom
// A popup with many accounts: the first rows are built, more come at a click, and what the person just did stays in sight.
import { expect, test } from 'vitest';
import { account, event, ledgerOf } from '../../ledger/told.ts';
import { control, textOf } from './press.ts';
import { showPopup } from './show-popup.tsx';

const many = ledgerOf(
  ...Array.from({ length: 50 }, (_, place) => ({
    account: account(`account-number-${String(place).padStart(2, '0')}`),
    events: place < 25 ? [] : [event('sent', '2026-11-20', { accountId: `account-number-${place}` })],
  })),
);
const names = (page: HTMLElement): string[] => [...page.querySelectorAll('article h3')].map(textOf);

test('twenty rows are built, and twenty more when they are asked for', async () => {
  const { page } = await showPopup({ ledger: many });
  expect(names(page)).toHaveLength(20);
  control(page, 'Afficher plus de comptes (encore 30)').click();
  await expect.poll(() => names(page)).toHaveLength(40);
  control(page, 'Afficher plus de comptes (encore 10)').click();
  await expect.poll(() => names(page)).toHaveLength(50);
  expect([...page.querySelectorAll('button')].some((button) => textOf(button).startsWith('Afficher plus'))).toBe(false);
});

test('an account that moves to the end of the list by what was told of it stays in sight, with the focus on it', async () => {
  const { page } = await showPopup({ ledger: many });
  const row = page.querySelector<HTMLElement>('[data-account="account-number-03"]')!;
  control(row, 'Opposition envoyée').click();
  await expect.poll(() => row.querySelector('form.inset')).not.toBeNull();
  control(row, 'Noter').click();
  await expect.poll(() => names(page)).toHaveLength(21);
  expect(names(page).at(-1)).toBe('number-03');
  await expect.poll(() => textOf(document.activeElement)).toBe('number-03');
  expect(textOf(page.querySelector('[role=status]'))).toBe('C’est noté. number-03 : Opposition envoyée.');
});

test('an account can be covered by one whose row is not built', async () => {
  const { page } = await showPopup({ ledger: many });
  const row = page.querySelector<HTMLElement>('[data-account="account-number-03"]')!;
  control(row, 'Couvert par un autre compte').click();
  await expect.poll(() => row.querySelectorAll('option').length).toBe(25);
  expect(names(page)).not.toContain('number-40');
  expect([...row.querySelectorAll('option')].map(textOf)).toContain('number-40 (Facebook)');
});

test('a history is not built before it is unfolded', async () => {
  const { page } = await showPopup({
    ledger: ledgerOf({ account: account('account-number-77'), events: [event('sent', '2026-11-20', { accountId: 'account-number-77' })] }),
  });
  expect(page.querySelectorAll('.history li')).toHaveLength(0);
});

// @vitest-environment happy-dom
// Ticking off, putting right, and what happens when something is refused: nothing typed is lost, nothing is hidden.
import { expect, test } from 'vitest';
import { account, event, FESTIVAL, ledgerOf, recordWith, THEATRE } from '../../ledger/told.ts';
import { buttons, control, fill, textOf, unfold } from './press.ts';
import { showPopup } from './show-popup.tsx';

const todo = ledgerOf(recordWith([]));
const sent = ledgerOf(recordWith([event('sent', '2026-11-21')]));
const row = (popup: HTMLElement, id = THEATRE): HTMLElement => popup.querySelector<HTMLElement>(`[data-account="${id}"]`)!;
const day = (popup: HTMLElement): string | undefined => popup.querySelector<HTMLInputElement>('[name="day"]')?.value;

async function openForm(popup: HTMLElement, words: string): Promise<void> {
  control(popup, words).click();
  await expect.poll(() => popup.querySelector('form.inset')).not.toBeNull();
}

test('an objection sent is noted today unless the person says another day', async () => {
  const { page, ledger } = await showPopup({ ledger: todo });
  await openForm(page, 'Opposition envoyée');
  expect(day(page)).toBe('2026-11-24');
  fill(page, 'day', '2026-11-20');
  control(page, 'Noter').click();
  await expect.poll(() => row(page).dataset['status']).toBe('sent');
  expect(ledger()[THEATRE]?.events).toMatchObject([{ type: 'sent', at: '2026-11-20T12:00:00+01:00', source: 'user' }]);
});

test('after it is noted the form is gone, the result is said, and the focus is on the account', async () => {
  const { page } = await showPopup({ ledger: todo });
  await openForm(page, 'Opposition envoyée');
  control(page, 'Noter').click();
  await expect.poll(() => textOf(page.querySelector('[role="status"]'))).toBe('C’est noté. theatre : Opposition envoyée.');
  await expect.poll(() => document.activeElement).toBe(row(page).querySelector('h3'));
  expect(page.querySelector('form.inset')).toBeNull();
});

test('a day to come is refused with a sentence, and the form keeps what was typed', async () => {
  const { page, ledger } = await showPopup({ ledger: todo });
  await openForm(page, 'Opposition envoyée');
  fill(page, 'day', '2026-12-01');
  control(page, 'Noter').click();
  await expect
    .poll(() => textOf(page.querySelector('[role="alert"]')))
    .toBe('Ce jour est à venir. Choisissez aujourd’hui ou un jour passé.');
  expect(day(page)).toBe('2026-12-01');
  expect(page.querySelector('[name="day"]')?.getAttribute('aria-invalid')).toBe('true');
  expect(ledger()[THEATRE]?.events).toEqual([]);
});

test('without a day the person is asked for one', async () => {
  const { page } = await showPopup({ ledger: todo });
  await openForm(page, 'Opposition envoyée');
  fill(page, 'day', '');
  control(page, 'Noter').click();
  await expect.poll(() => textOf(page.querySelector('[role="alert"]'))).toBe('Le jour manque. Choisissez-le, puis réessayez.');
});

test.each([
  ['storage-full', /^Le navigateur n’a plus de place/],
  ['storage-failed', /^Le navigateur n’a pas pu enregistrer\. Réessayez/],
  ['unknown-account', /^Ce compte n’est plus dans la liste/],
])('%s is told in a sentence that says what to do next', async (why, sentence) => {
  const { page } = await showPopup({ ledger: todo, ports: { record: async () => ({ ok: false, why }) } });
  await openForm(page, 'Opposition envoyée');
  control(page, 'Noter').click();
  await expect.poll(() => textOf(page.querySelector('[role="alert"]'))).toMatch(sentence);
  expect(row(page).dataset['status']).toBe('todo');
});

test('a background that breaks off is told of too', async () => {
  const { page } = await showPopup({ ledger: todo, ports: { record: () => Promise.reject(new Error('gone')) } });
  await openForm(page, 'Opposition envoyée');
  control(page, 'Noter').click();
  await expect.poll(() => textOf(page.querySelector('[role="alert"]'))).toMatch(/^L’extension n’a pas répondu/);
});

test('a form that is closed gives the focus back to its button', async () => {
  const { page } = await showPopup({ ledger: todo });
  await openForm(page, 'Opposition envoyée');
  control(page, 'Fermer').click();
  expect(document.activeElement).toBe(control(page, 'Opposition envoyée'));
});

test('« Annuler » takes the last step back, and both stay in the history', async () => {
  const { page } = await showPopup({ ledger: sent });
  control(page, 'Annuler').click();
  await expect.poll(() => row(page).dataset['status']).toBe('todo');
  unfold(page.querySelector<HTMLDetailsElement>('.history'));
  await expect.poll(() => page.querySelectorAll('.history li').length).toBeGreaterThan(1);
  const lines = [...page.querySelectorAll('.history li')].map(textOf);
  expect(lines[0]).toMatch(/^Étape annulée\s?Opposition envoyée\s?24 novembre 2026\s?dit par vous$/);
  expect(lines[1]).toMatch(/^Opposition envoyée\s?annulé\s?21 novembre 2026/);
  expect(page.querySelector('.history s')?.textContent).toBe('Opposition envoyée');
});

test('the confirmation is noted on the person’s word that Meta’s e-mail came', async () => {
  const { page, ledger } = await showPopup({ ledger: sent });
  await openForm(page, 'Meta a confirmé');
  expect(textOf(page.querySelector('form.inset'))).toContain('Un accusé de réception ne suffit pas.');
  control(page, 'Noter').click();
  await expect.poll(() => row(page).dataset['status']).toBe('confirmed');
  expect(ledger()[THEATRE]?.events.at(-1)).toMatchObject({ type: 'confirmed', source: 'user' });
});

test('an account of the same Accounts Centre is covered by the one that has objected, and can be put back', async () => {
  const { page, ledger } = await showPopup({ ledger: { ...sent, ...ledgerOf({ account: account(FESTIVAL), events: [] }) } });
  const festival = row(page, FESTIVAL);
  await openForm(festival, 'Couvert par un autre compte');
  await expect.poll(() => [...festival.querySelectorAll('option')].map(textOf)).toEqual(['theatre (Facebook)']);
  control(festival, 'Noter').click();
  await expect.poll(() => row(page, FESTIVAL).dataset['status']).toBe('covered');
  expect(textOf(row(page, FESTIVAL).querySelector('.state'))).toContain('par theatre');
  expect(ledger()[FESTIVAL]?.events).toMatchObject([{ type: 'covered', coveredBy: THEATRE }]);
  control(row(page, FESTIVAL), 'Remettre à faire').click();
  await expect.poll(() => row(page, FESTIVAL).dataset['status']).toBe('todo');
});

test('nobody is covered while no account has objected', async () => {
  const { page } = await showPopup({ ledger: { ...todo, ...ledgerOf({ account: account(FESTIVAL), events: [] }) } });
  expect(buttons(row(page, FESTIVAL)).some((words) => words.startsWith('Couvert'))).toBe(false);
});

test('a double click notes one thing once', async () => {
  let asked = 0;
  const { page } = await showPopup({
    ledger: todo,
    ports: {
      record: async () => {
        asked += 1;
        await new Promise((resolve) => setTimeout(resolve, 5));
        return { ok: true };
      },
    },
  });
  await openForm(page, 'Opposition envoyée');
  const button = control(page, 'Noter');
  button.click();
  button.click();
  await expect.poll(() => page.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  expect(asked).toBe(1);
});

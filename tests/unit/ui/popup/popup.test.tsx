// @vitest-environment happy-dom
// The popup as a person meets it: nothing yet, one account, many, a Page, and something that could not be read.
import { expect, test } from 'vitest';
import { account, event, FESTIVAL, ledgerOf, PAGE, recordWith, THEATRE } from '../../ledger/told.ts';
import { buttons, control, textOf } from './press.ts';
import { showPopup } from './show-popup.tsx';

const theatre = recordWith([]);
const festival = {
  account: account(FESTIVAL, { platform: 'instagram', label: 'IG festival', holder: 'Camille', kind: 'professional' }),
  events: [],
};
const page = { account: account(PAGE, { kind: 'page' }), events: [] };
const primaries = (within: HTMLElement): string[] => [...within.querySelectorAll('button.primary')].map(textOf);

test('with no account, three lines say what to do and the form is ready', async () => {
  const { page: popup } = await showPopup();
  expect(popup.querySelectorAll('.empty li')).toHaveLength(3);
  expect(popup.querySelector('details.add')?.hasAttribute('open')).toBe(true);
  expect(primaries(popup)).toEqual(['Ajouter']);
  expect(popup.querySelector('progress')).toBeNull();
});

test('one account to do: its first button leads to the page, and is the only primary one', async () => {
  const { page: popup, opened } = await showPopup({ ledger: ledgerOf(theatre) });
  expect(textOf(popup.querySelector('.progress'))).toBe('Aucun compte coché sur 1');
  expect(primaries(popup)).toEqual(['Me guider pour theatre']);
  control(popup, 'Me guider').click();
  expect(opened).toEqual(['https://www.facebook.com/privacy/center/']);
});

test('an account shows its name, platform, kind, handle and person', async () => {
  const { page: popup } = await showPopup({ ledger: ledgerOf(festival) });
  expect(textOf(popup.querySelector('article h3'))).toBe('IG festival');
  const meta = [...popup.querySelectorAll('article .meta span')].map(textOf);
  expect(meta).toEqual(['Instagram', 'compte professionnel', 'festival', 'avec Camille']);
});

test('seven accounts: one primary button, and the count of those ticked off', async () => {
  const many = Array.from({ length: 7 }, (_, place) => ({
    account: account(`account-number-${place}`),
    events: place > 3 ? [event('sent', '2026-11-20', { accountId: `account-number-${place}` })] : [],
  }));
  const { page: popup } = await showPopup({ ledger: ledgerOf(...many) });
  expect(popup.querySelectorAll('article')).toHaveLength(7);
  expect(primaries(popup)).toHaveLength(1);
  expect(textOf(popup.querySelector('.progress'))).toBe('3 comptes cochés sur 7');
  expect(popup.querySelector('progress')).toMatchObject({ value: 3, max: 7 });
});

test('a Page gets its explanation and what to do instead, and no box to tick', async () => {
  const { page: popup } = await showPopup({ ledger: ledgerOf(page) });
  const row = popup.querySelector<HTMLElement>('[data-status="not_eligible"]')!;
  expect(textOf(row.querySelector('.next'))).toMatch(/^Personne ne peut s’opposer au nom d’une Page\. Chaque personne/);
  expect(buttons(row)).toEqual([]);
  expect(row.querySelectorAll('.advice li').length).toBeGreaterThan(4);
});

test('the state says since when, in words and as a day', async () => {
  const { page: popup } = await showPopup({ ledger: ledgerOf(recordWith([event('sent', '2026-11-21')])) });
  const state = popup.querySelector('.state');
  expect(textOf(state?.querySelector('strong'))).toBe('Opposition envoyée');
  expect(textOf(state?.querySelector('time'))).toBe('il y a 3 jours, le 21 novembre 2026');
  expect(state?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-21');
});

test('records that could not be read are counted, and can be saved as a file', async () => {
  const { page: popup, opened } = await showPopup({ ledger: ledgerOf(theatre), quarantined: 2 });
  expect(textOf(popup.querySelector('.warning'))).toMatch(/^2 fiches n’ont pas pu être lues\s?Rien n’est perdu/);
  control(popup, 'Enregistrer dans un fichier').click();
  await expect.poll(() => opened).toEqual(['quarantine']);
});

test('the hints are turned off, on, and shown again where they were hidden', async () => {
  const { page: popup } = await showPopup();
  const box = popup.querySelector<HTMLInputElement>('[role="switch"]')!;
  expect(box.checked).toBe(true);
  box.click();
  await expect.poll(() => textOf(popup.querySelector('[role="status"]'))).toBe('Les aides sont masquées partout.');
  control(popup, 'Remontrer les aides').click();
  await expect.poll(() => popup.querySelector('.muted')).toBeNull();
});

test('when the background does not answer, the popup says so and asks again', async () => {
  let isAsleep = true;
  const { page: popup } = await showPopup({
    ports: { hints: () => (isAsleep ? Promise.reject(new Error('asleep')) : Promise.resolve({ isOn: true, muted: 0 })) },
  });
  expect(textOf(popup.querySelector('[role="alert"]'))).toMatch(/^L’extension n’a pas répondu/);
  isAsleep = false;
  control(popup, 'Réessayer').click();
  await expect.poll(() => popup.querySelector('.empty')).not.toBeNull();
});

test('the same popup in English', async () => {
  const { page: popup } = await showPopup({
    ledger: ledgerOf({ ...theatre, events: [event('sent', '2026-11-23', { accountId: THEATRE })] }),
    lang: 'en',
  });
  expect(textOf(popup.querySelector('.state'))).toContain('Objection sent');
  expect(textOf(popup.querySelector('.state time'))).toBe('yesterday, on 23 November 2026');
  expect(textOf(popup.querySelector('.footer'))).toContain('Not affiliated with Meta. This is not legal advice.');
});

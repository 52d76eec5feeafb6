// @vitest-environment happy-dom
// How an account comes into the list: typed, pasted, or offered from the tab; and what is said when it does not.
import { expect, test } from 'vitest';
import type { Offer } from '../../../../lib/ledger/popup-model.ts';
import { ledgerOf, recordWith, THEATRE } from '../../ledger/told.ts';
import { choose, control, fill, textOf } from './press.ts';
import { showPopup } from './show-popup.tsx';

const OFFER: Offer = { platform: 'instagram', handle: 'festival.des.sources', name: 'Festival des Sources', kind: 'professional' };
const refusal = (popup: HTMLElement): string => textOf(popup.querySelector('.add [role="alert"]'));
const typed = (popup: HTMLElement): string => popup.querySelector<HTMLInputElement>('[name="who"]')!.value;

test('an address tells the platform, and the account is kept with its label and person', async () => {
  const { page, ledger } = await showPopup();
  fill(page, 'who', 'https://www.instagram.com/festival.des.sources/?hl=fr');
  await expect.poll(() => page.querySelector('[name="kind"][value="page"]')).toBeNull();
  expect(page.querySelector('[name="platform"]')).toBeNull();
  choose(page, 'kind', 'professional');
  fill(page, 'label', ' IG festival ');
  fill(page, 'holder', 'Camille');
  control(page.querySelector('form')!, 'Ajouter').click();
  await expect.poll(() => textOf(page.querySelector('article h3'))).toBe('IG festival');
  const [kept] = Object.values(ledger());
  expect(kept?.account).toMatchObject({
    platform: 'instagram',
    handle: 'festival.des.sources',
    kind: 'professional',
    label: 'IG festival',
    holder: 'Camille',
  });
  expect(typed(page)).toBe('');
});

test('a handle alone asks for the platform, and keeps what was typed until it has it', async () => {
  const { page, ledger } = await showPopup();
  fill(page, 'who', '@theatre.des.sources');
  await expect.poll(() => page.querySelector('[name="platform"]')).not.toBeNull();
  control(page.querySelector('form')!, 'Ajouter').click();
  await expect.poll(() => refusal(page)).toBe('Il reste à dire sur quelle plateforme se trouve ce compte.');
  expect(document.activeElement).toBe(page.querySelector('[name="platform"]'));
  choose(page, 'platform', 'facebook');
  control(page.querySelector('form')!, 'Ajouter').click();
  await expect.poll(() => Object.values(ledger())).toHaveLength(1);
  expect(Object.values(ledger())[0]?.account).toMatchObject({ platform: 'facebook', handle: 'theatre.des.sources' });
});

test.each([
  ['nothing', '', /^Indiquez l’adresse du profil/],
  ['an e-mail address', 'camille@example.org', /^Ceci est une adresse e-mail/],
  ['another site', 'https://example.org/theatre', /^Cette adresse n’est ni sur Facebook/],
  ['a page that is no profile', 'https://www.instagram.com/', /^Cette adresse est bien chez Meta/],
  ['two words', 'deux mots', /^Ceci n’est ni une adresse ni un nom/],
  ['a whole text', 'a'.repeat(3000), /^C’est trop long/],
])('%s is not understood: the sentence says why and the text stays', async (_what, text, sentence) => {
  const { page, ledger } = await showPopup();
  fill(page, 'who', text);
  control(page.querySelector('form')!, 'Ajouter').click();
  await expect.poll(() => refusal(page)).toMatch(sentence);
  expect(typed(page)).toBe(text);
  expect(document.activeElement).toBe(page.querySelector('[name="who"]'));
  expect(page.querySelector('[name="who"]')?.getAttribute('aria-invalid')).toBe('true');
  expect(ledger()).toEqual({});
});

test('an account that is already there is not added again', async () => {
  const { page } = await showPopup({ ledger: ledgerOf(recordWith([], { platform: 'instagram', handle: 'theatre' })) });
  fill(page, 'who', 'https://www.instagram.com/Theatre/');
  control(page.querySelector('form')!, 'Ajouter').click();
  await expect.poll(() => refusal(page)).toMatch(/^Ce compte est déjà dans la liste/);
});

test('the account of the tab is offered, and kept only when the person says so', async () => {
  const { page, ledger } = await showPopup({ offer: OFFER });
  await expect.poll(() => textOf(page.querySelector('.offer .name'))).toBe('Festival des Sources');
  expect(ledger()).toEqual({});
  expect([...page.querySelectorAll('button.primary')].map(textOf)).toEqual(['Suivre']);
  control(page, 'Suivre').click();
  await expect.poll(() => page.querySelector('.offer')).toBeNull();
  expect(Object.values(ledger())[0]?.account).toMatchObject({
    handle: 'festival.des.sources',
    label: 'Festival des Sources',
    kind: 'professional',
  });
});

test('the number of the account is kept with it, when the page knew it', async () => {
  const { page, ledger } = await showPopup({ offer: { ...OFFER, platformId: '17800000001' } });
  await expect.poll(() => page.querySelector('.offer')).not.toBeNull();
  control(page, 'Suivre').click();
  await expect.poll(() => Object.values(ledger())[0]?.account.platformId).toBe('17800000001');
});

test('an account that is declined is not kept', async () => {
  const { page, ledger } = await showPopup({ offer: OFFER, ledger: ledgerOf(recordWith([])) });
  await expect.poll(() => page.querySelector('.offer')).not.toBeNull();
  control(page, 'Non merci').click();
  await expect.poll(() => page.querySelector('.offer')).toBeNull();
  expect(Object.keys(ledger())).toEqual([THEATRE]);
  expect(textOf(page.querySelector('[role="status"]'))).toBe('Ce compte n’est pas gardé.');
});

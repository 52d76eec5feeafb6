// @vitest-environment happy-dom
// Letters as a person writes them: chosen, filled in, corrected, copied, and their sending noted.
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../../../lib/ledger/ledger.ts';
import type { Missing } from '../../../../../lib/ledger/letters/letter.ts';
import { isTyped } from '../../../../../lib/ui/register/letters/letters-state.ts';
import { HISTORIES, type History } from '../../../ledger/letters/cases.ts';
import { account, FESTIVAL, ledgerOf, recordWith } from '../../../ledger/told.ts';
import { buttons, control, fill, textOf } from '../../popup/press.ts';
import { wordsIn } from '../../popup/words-in.ts';
import { showLetters, type Around } from './show-letters.tsx';

const OWN = 'Je suis comédienne, ma voix est mon métier.';
const ledgerWith = (history: History): Ledger => ledgerOf(recordWith(HISTORIES[history]()), { account: account(FESTIVAL), events: [] });

/** Opens the first letter and fills in what every one of them needs. */
async function begun(history: History, around: Around = {}) {
  const shown = await showLetters(ledgerWith(history), around);
  control(shown.page, around.language === 'en' ? 'Write' : 'Écrire').click();
  await expect.poll(() => shown.page.querySelector('.letter-editor')).not.toBeNull();
  fill(shown.page, 'letter-name', 'Jeanne Exemple');
  return shown;
}

const missing = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('[data-missing]')].map((one) => one.dataset['missing']);
const sheet = (page: HTMLElement) => page.querySelector<HTMLTextAreaElement>('[name="letter-text"]')?.value;

async function note(page: HTMLElement): Promise<void> {
  await expect.poll(() => page.querySelector('form.sending')).not.toBeNull();
  page.querySelector<HTMLFormElement>('form.sending')?.requestSubmit();
}

describe('an objection by letter', () => {
  test('names what it lacks, and is there as soon as it lacks nothing', async () => {
    const { page, said } = await begun('nothing');
    await expect.poll(() => missing(page)).toEqual(['country', 'situation']);
    expect(sheet(page)).toBeUndefined();
    fill(page, 'letter-situation', 'Non.');
    fill(page, 'letter-country', 'FR');
    await expect.poll(() => missing(page)).toEqual(['situation']);
    fill(page, 'letter-situation', OWN);
    await expect.poll(() => sheet(page)).toContain(OWN);
    expect(sheet(page)).toContain('article 21, paragraphe 1');
    expect(page.querySelector('.missing')).toBeNull();
    await expect.poll(() => said).toEqual(['letters.ready']);
  });

  test('takes in several fields that are filled at once, as a browser does that knows the person', async () => {
    const { page } = await begun('nothing', { country: 'FR' });
    fill(page, 'letter-situation', OWN);
    fill(page, 'letter-email', 'jeanne@theatre.example.org');
    fill(page, 'letter-contact', '3 rue des Exemples');
    await expect.poll(() => sheet(page)).toContain('jeanne@theatre.example.org');
    expect(sheet(page)).toContain('3 rue des Exemples');
    expect(sheet(page)).toContain(OWN);
  });

  test('leads from what is missing to its field', async () => {
    const { page } = await begun('nothing', { country: 'FR' });
    await expect.poll(() => missing(page)).toEqual(['situation']);
    page.querySelector<HTMLButtonElement>('[data-missing="situation"] button')?.click();
    expect(document.activeElement?.getAttribute('name')).toBe('letter-situation');
  });

  test('asks for erasure only when that is ticked', async () => {
    const { page } = await begun('nothing', { country: 'FR' });
    fill(page, 'letter-situation', OWN);
    await expect.poll(() => sheet(page)).toContain(OWN);
    expect(sheet(page)).not.toContain('l’effacement');
    page.querySelector<HTMLInputElement>('[name="letter-erase"]')?.click();
    await expect.poll(() => sheet(page)).toContain('l’effacement');
  });

  test('asks a performer, an author, whoever publishes photos of others, and a team', async () => {
    const { page } = await begun('nothing', { country: 'FR' });
    expect(page.querySelectorAll('.prompts dt')).toHaveLength(4);
  });
});

describe('a text', () => {
  test('follows the fields until it is changed, and then is the person’s own', async () => {
    const { page } = await begun('silent', { country: 'FR' });
    await expect.poll(() => sheet(page)).toContain('Jeanne Exemple');
    fill(page, 'letter-text', 'Mes mots.');
    fill(page, 'letter-name', 'Quelqu’un d’autre');
    await expect.poll(() => page.querySelector('.own')).not.toBeNull();
    expect(sheet(page)).toBe('Mes mots.');
  });

  test('can be taken back to what was proposed, and the person’s version is not lost', async () => {
    const { page } = await begun('silent', { country: 'FR' });
    fill(page, 'letter-text', 'Mes mots.');
    await expect.poll(() => page.querySelector('.own button')).not.toBeNull();
    control(page, 'Reprendre le texte proposé').click();
    await expect.poll(() => sheet(page)).toContain('Madame, Monsieur');
    control(page, 'Revenir à mon texte').click();
    await expect.poll(() => sheet(page)).toBe('Mes mots.');
  });

  test('is there again after another account was opened, in each language apart', async () => {
    const { page, open } = await begun('silent', { country: 'FR' });
    fill(page, 'letter-text', 'Mes mots.');
    page.querySelector<HTMLInputElement>('[type="radio"][value="en"]')?.click();
    await expect.poll(() => sheet(page)).toContain('Dear Sir or Madam');
    open(FESTIVAL);
    await expect.poll(() => page.querySelector('.letter-editor')).toBeNull();
    open('account-theatre');
    await expect.poll(() => sheet(page)).toContain('Dear Sir or Madam');
    page.querySelector<HTMLInputElement>('[type="radio"][value="fr"]')?.click();
    await expect.poll(() => sheet(page)).toBe('Mes mots.');
  });

  test('is copied, printed and saved as it stands', async () => {
    const { page, copied, printed, saved, said } = await begun('silent', { country: 'FR' });
    fill(page, 'letter-text', 'Mes mots.');
    await expect.poll(() => sheet(page)).toBe('Mes mots.');
    control(page, 'Copier').click();
    control(page, 'Imprimer').click();
    control(page, 'Enregistrer le texte').click();
    await expect.poll(() => said).toContain('letters.copied');
    expect(copied).toEqual(['Mes mots.']);
    expect(printed).toMatchObject([{ text: 'Mes mots.', language: 'fr' }]);
    expect(saved).toMatchObject([{ text: 'Mes mots.' }]);
  });

  test('that could not be copied is selected and still there', async () => {
    const { page, said } = await begun('silent', { country: 'FR', isCopyRefused: true });
    fill(page, 'letter-text', 'Mes mots.');
    await expect.poll(() => sheet(page)).toBe('Mes mots.');
    control(page, 'Copier').click();
    await expect.poll(() => textOf(page.querySelector('[role="alert"]'))).toContain('Rien n’est perdu');
    const area = page.querySelector<HTMLTextAreaElement>('[name="letter-text"]');
    expect([area?.selectionStart, area?.selectionEnd, area?.value]).toEqual([0, 9, 'Mes mots.']);
    expect(said).not.toContain('letters.copied');
  });
});

describe('noting the sending', () => {
  const SENDINGS: [what: string, history: History, country: string, field: Record<string, string>, event: object][] = [
    ['an objection is sent, by letter', 'nothing', 'FR', { 'letter-situation': OWN }, { type: 'sent', channel: 'letter' }],
    ['an answer to Meta is given', 'asked', 'FR', { 'letter-answer': 'Voici.' }, { type: 'action_performed' }],
    ['a reminder is sent', 'silent', 'FR', {}, { type: 'reminded' }],
    ['a complaint goes to Meta in Great Britain', 'refused', 'GB', {}, { type: 'controller_complaint' }],
    [
      'a complaint goes to the authority chosen',
      'refused',
      'FR',
      { 'letter-authority': 'IE' },
      { type: 'complaint_filed', authority: 'IE' },
    ],
    ['a report goes to the Swiss authority', 'refused', 'CH', {}, { type: 'report_filed', authority: 'CH' }],
  ];

  test.each(SENDINGS)('%s', async (_, history, country, fields, event) => {
    const { page, told } = await begun(history, { country });
    for (const [name, value] of Object.entries(fields)) fill(page, name, value);
    await note(page);
    await expect.poll(() => told).toEqual([{ accountId: 'account-theatre', day: '2026-11-20', ...event }]);
    await expect.poll(() => page.querySelector('.letter-editor')).toBeNull();
  });

  test('a number the authority gave goes along', async () => {
    const { page, told } = await begun('refused', { country: 'FR' });
    await expect.poll(() => page.querySelector('[name="letter-reference"]')).not.toBeNull();
    fill(page, 'letter-reference', ' 26-1234 ');
    fill(page, 'letter-channel', 'form');
    await note(page);
    await expect.poll(() => told).toMatchObject([{ reference: '26-1234', channel: 'form', authority: 'FR' }]);
  });

  test('what the ledger refuses leaves the letter open', async () => {
    const { page, told } = await begun('silent', { country: 'FR', isKept: false });
    await note(page);
    await expect.poll(() => told).toHaveLength(1);
    expect(sheet(page)).toContain('Jeanne Exemple');
  });
});

describe('the authority', () => {
  test('says why it can be that one, what it speaks, and that its address is not verified', async () => {
    const { page } = await begun('refused', { country: 'IT' });
    const facts = (): string => textOf(page.querySelector('.authority'));
    await expect.poll(facts).toContain('adresse non vérifiée');
    expect(facts()).toContain('Vous habitez dans son pays');
    expect(facts()).toContain('italien');
    fill(page, 'letter-authority', 'IE');
    await expect.poll(facts).toContain('Elle suit Meta');
    expect(facts()).not.toContain('adresse non vérifiée');
    expect(sheet(page)).toContain('Data Protection Commission');
  });

  test('sees that the request came first, with its day', async () => {
    const { page } = await begun('reminded', { country: 'FR' });
    const conditions = [...page.querySelectorAll('.conditions li')].map(textOf);
    expect(conditions[0]).toBe('fait L’opposition est partie1er septembre 2026');
    expect(conditions).toHaveLength(4);
  });
});

test('what makes sense is proposed first, and what comes later says its day and cannot be pressed', async () => {
  const { page } = await showLetters(ledgerWith('sent'), { country: 'FR' });
  const offers = [...page.querySelectorAll('[data-offer]')].map(textOf);
  expect(offers[0]).toContain('à partir du 19 décembre 2026');
  expect(offers[1]).toContain('plus tard');
  const list = page.querySelector('.letter-offers');
  expect(list && buttons(list)).toEqual([]);
});

test('« this is not legal advice » is said once, and those who can help have the day of their source', async () => {
  const { page } = await begun('silent', { country: 'FR', language: 'en' });
  await expect.poll(() => sheet(page)).toContain('Dear Sir or Madam');
  expect(textOf(page).match(/not legal advice/g)).toHaveLength(1);
  expect(textOf(page.querySelector('.advice'))).toContain('CNIL');
  expect(textOf(page.querySelector('.advice'))).toMatch(/from a source of 24 November 2026/);
});

describe('a text for all', () => {
  test('gives the official way, is signed by whom one likes, and keeps what was changed', async () => {
    const { page, copied } = await showLetters(ledgerWith('nothing'), { country: 'FR' });
    control(page, 'Note à l’équipe').click();
    await expect.poll(() => sheet(page)).toContain('https://form.example');
    fill(page, 'message-name', 'Théâtre des Sources');
    await expect.poll(() => sheet(page)).toContain('Théâtre des Sources');
    fill(page, 'letter-text', 'Chère équipe,');
    control(page, 'Publication pour le public').click();
    await expect.poll(() => sheet(page)).toContain('Vos publications publiques');
    control(page, 'Note à l’équipe').click();
    await expect.poll(() => sheet(page)).toBe('Chère équipe,');
    control(page, 'Copier').click();
    await expect.poll(() => copied).toEqual(['Chère équipe,']);
  });
});

describe('closing the page', () => {
  test('asks first only while something typed would be lost', async () => {
    const { page, state } = await begun('silent', { country: 'FR' });
    expect(isTyped(state)).toBe(false);
    fill(page, 'letter-text', 'Mes mots.');
    await expect.poll(() => isTyped(state)).toBe(true);
    control(page, 'Copier').click();
    await expect.poll(() => isTyped(state)).toBe(false);
    fill(page, 'letter-text', 'Mes mots, encore.');
    await expect.poll(() => isTyped(state)).toBe(true);
    await note(page);
    await expect.poll(() => isTyped(state)).toBe(false);
  });
});

test('a Page is told whose letters there are', async () => {
  const { page } = await showLetters(ledgerOf(recordWith([], { kind: 'page' })), { country: 'FR' });
  expect(textOf(page)).toContain('Une Page n’écrit pas de lettre');
});

test.each(['fr', 'en'] as const)('all that can be missing has a sentence in %s', async (language) => {
  const { t } = await wordsIn(language);
  const all: Record<Missing, true> = {
    name: true,
    situation: true,
    country: true,
    sent: true,
    silence: true,
    'answer-to-meta': true,
    'refusal-or-silence': true,
    'controller-complaint': true,
    question: true,
    answer: true,
    'not-here': true,
    person: true,
  };
  for (const what of Object.keys(all)) expect(t(`letters.missing.${what}`)).not.toBe('');
});

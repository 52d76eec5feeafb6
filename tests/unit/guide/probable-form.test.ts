// A form whose number is new: its own words say what it is, or it is left alone.
import { describe, expect, test } from 'vitest';
import { hintOn } from './real-hint.ts';

const NEW_FORM = 'https://www.facebook.com/help/contact/1290000000000001';
const NEW_INSTAGRAM = 'https://help.instagram.com/contact/1290000000000001';
const FRENCH = 'S’opposer à l’utilisation de vos informations pour l’IA par Meta';

const asksFor = (...headings: string[]) => ({ headings, hasEmail: true, hasSubmit: true });

describe('a contact form of a number we do not know', () => {
  test.each([
    ['fr', FRENCH],
    ['fr-ca', 'Vous opposer à l’IA chez Meta'],
    ['en', 'Object to your information being used for AI at Meta'],
    ['en-gb', 'Your right to object: AI at Meta'],
    ['de', 'Einspruch gegen die Verwendung deiner Informationen für KI bei Meta'],
    ['de', 'Der Nutzung durch KI bei Meta widersprechen'],
    ['it', 'Opporti all’uso delle tue informazioni per l’IA in Meta'],
    ['pt', 'Opõe-te à utilização das tuas informações pela IA na Meta'],
    ['', 'Object to your information being used for AI at Meta'],
  ])('whose heading says so in « %s » is probably the form: %s', (lang, heading) => {
    for (const url of [NEW_FORM, NEW_INSTAGRAM]) {
      expect(hintOn(url, { lang, form: asksFor('Pages d’aide', heading) })).toMatchObject({
        kind: 'tell',
        message: 'probably-the-form',
        step: 3,
        of: 3,
        form: undefined,
      });
    }
  });

  test.each([
    ['no heading', 'fr', asksFor()],
    ['a heading about something else', 'fr', asksFor('Signaler un compte piraté')],
    ['an objection to something else', 'fr', asksFor('Vous opposer à une décision')],
    ['the AI without an objection', 'fr', asksFor('L’IA par Meta', 'Donner votre avis')],
    ['the two in headings apart', 'en', asksFor('Object to a decision', 'AI at Meta')],
    ['what others say about a person', 'en', asksFor('Object to your information from third parties being used for AI at Meta')],
    ['the same in French', 'fr', asksFor('S’opposer à l’utilisation d’informations de tiers pour l’IA par Meta')],
    ['words of another language than its own', 'en', asksFor(FRENCH)],
    ['a language without words', 'ja', asksFor(FRENCH)],
    ['no field for an e-mail address', 'fr', { ...asksFor(FRENCH), hasEmail: false }],
  ])('is left alone with %s', (_, lang, form) => {
    expect(hintOn(NEW_FORM, { lang, form, isSettled: true })).toEqual({
      kind: 'quiet',
      surface: 'facebook.contact_form',
      why: 'nothing-to-say',
    });
  });

  test('is left alone where we know the number, whatever its heading', () => {
    const erasure = 'https://www.facebook.com/help/contact/259518714718624';
    expect(hintOn(erasure, { form: asksFor(FRENCH) })).toMatchObject({ kind: 'quiet' });
  });

  test('is no form for a Page, and says which answer of Meta’s it showed', () => {
    expect(hintOn(NEW_FORM, { form: asksFor(FRENCH), actor: { pageId: '61500000000001' } })).toMatchObject({ message: 'acting-as-page' });
    const messages = ['Ciò significa che la tua richiesta verrà applicata d’ora in avanti allo sviluppo. Riceverai una e-mail.'];
    expect(hintOn(NEW_FORM, { lang: 'it', messages })).toMatchObject({ message: 'confirmation-seen', step: 3 });
  });
});

// What is said on a form: right, old, one more click, or done.
import { describe, expect, test } from 'vitest';
import { hintFor } from '../../../lib/guide/hint-for.ts';
import { ADDRESSES, hintInput } from './hint-input.ts';
import { SMALL_RULES } from './small-rules.ts';

const ITALIAN =
  'Ciò significa che la tua richiesta verrà applicata d’ora in avanti allo sviluppo e al miglioramento dell’IA in Meta. Riceverai una e-mail con i dettagli';
const YES = { role: 'radio' as const, text: 'Ja', context: 'Bezieht sich deine Anfrage auf KI bei Meta?' };

describe('on an objection form', () => {
  test('it is the right one, and the last step', () => {
    expect(hintFor(hintInput(ADDRESSES.form))).toEqual({
      kind: 'tell',
      surface: 'facebook.objection_form',
      message: 'form-here',
      directForm: undefined,
      form: 'facebook-2025',
      standing: 'current',
      step: 3,
      of: 3,
      opens: 'card',
    });
  });

  test('the portal says which kind of form it is', () => {
    expect(hintFor(hintInput(ADDRESSES.portal))).toMatchObject({ message: 'form-here', form: 'portal', standing: 'portal' });
  });

  test('its success message comes before all else', () => {
    for (const url of [ADDRESSES.form, ADDRESSES.olderForm]) {
      expect(hintFor(hintInput(url, { lang: 'it', messages: [ITALIAN] }))).toMatchObject({ message: 'confirmation-seen' });
    }
    expect(hintFor(hintInput(ADDRESSES.form, { lang: 'it', messages: [ITALIAN] }))).toMatchObject({ form: 'facebook-2025' });
  });

  test('an older form offers the current one', () => {
    expect(hintFor(hintInput(ADDRESSES.olderForm))).toMatchObject({
      message: 'old-form',
      form: 'facebook-2024',
      standing: 'older',
      directForm: ADDRESSES.form,
    });
  });

  test('an older form is good enough where it is the only one we know, or the one we offer', () => {
    const forms = SMALL_RULES.forms.filter(({ id }) => id !== 'facebook-2025');
    expect(hintFor(hintInput(ADDRESSES.olderForm, { rules: { ...SMALL_RULES, forms } }))).toMatchObject({ message: 'form-here' });
    const offered = forms.map((form) => (form.id === 'facebook-2024' ? { ...form, offered: true } : form));
    expect(hintFor(hintInput(ADDRESSES.olderForm, { rules: { ...SMALL_RULES, forms: offered } }))).toMatchObject({ message: 'form-here' });
  });

  test('a question before the form is pointed at, until it is gone', () => {
    expect(hintFor(hintInput(ADDRESSES.intake, { lang: 'de', controls: [YES] }))).toMatchObject({
      kind: 'point',
      found: { target: 'yes', quote: 'Ja' },
      step: 3,
      of: 3,
    });
    expect(hintFor(hintInput(ADDRESSES.intake, { lang: 'de' }))).toMatchObject({ message: 'form-here', standing: 'intake' });
  });

  test('before the question is answered, the link to the form beside it is not the next click', () => {
    const next = { text: 'Suivant', href: ADDRESSES.form };
    expect(hintFor(hintInput(ADDRESSES.intake, { lang: 'de', controls: [next, YES] }))).toMatchObject({
      kind: 'point',
      found: { target: 'yes' },
    });
    expect(hintFor(hintInput(ADDRESSES.intake, { lang: 'fr', controls: [next] }))).toMatchObject({
      message: 'form-here',
      standing: 'intake',
    });
  });

  test('does not wait for the page to settle', () => {
    expect(hintFor(hintInput(ADDRESSES.form, { isSettled: false }))).toEqual(hintFor(hintInput(ADDRESSES.form, { isSettled: true })));
  });
});

// A form that is not there any more is said to be missing, once that is sure, with another way.
import { describe, expect, test } from 'vitest';
import { hintOn, rules } from './real-hint.ts';

const FORM = 'https://www.facebook.com/help/contact/712876720715583';
const INSTAGRAM = 'https://help.instagram.com/contact/767264225370182';
const PORTAL = 'https://help.meta.com/support/privacy/';
const NOT_FOUND = { headings: ['Cette page n’est pas disponible'] };

describe('a known form whose page holds nothing to fill in', () => {
  test.each([
    [FORM, 'facebook'],
    [INSTAGRAM, 'instagram'],
  ])('is missing once the page has come to rest, and Meta’s portal is offered: %s', (url, platform) => {
    expect(hintOn(url, { form: NOT_FOUND })).toMatchObject({ kind: 'quiet', why: 'waiting' });
    expect(hintOn(url, { form: NOT_FOUND, isSettled: true })).toMatchObject({
      kind: 'tell',
      message: 'form-missing',
      surface: `${platform}.objection_form`,
      directForm: PORTAL,
    });
  });

  test('leaves the form to the offered one when it is another', () => {
    const intake = 'https://www.facebook.com/help/contact/367438723733209';
    expect(hintOn(intake, { form: {}, isSettled: true })).toMatchObject({ message: 'form-missing', directForm: FORM });
  });

  test.each([
    ['a field for an e-mail address', { hasEmail: true }],
    ['a field for text', { hasText: true }],
    ['a choice', { hasChoice: true }],
    ['a button that sends', { hasSubmit: true }],
    ['a heading that speaks of it', { headings: ['Vous opposer : l’IA par Meta'] }],
  ])('is not missing with %s', (_, form) => {
    expect(hintOn(FORM, { form, isSettled: true })).toMatchObject({ message: 'form-here' });
  });

  test('is not missing after it was there: it has been sent', () => {
    expect(hintOn(FORM, { form: {}, isSettled: true, hadForm: true })).toMatchObject({ message: 'form-here' });
  });

  test('gives way to Meta’s answer, and to an older form’s successor', () => {
    const answered = { lang: 'it', form: {}, isSettled: true, messages: ['la tua richiesta verrà applicata d’ora in avanti'] };
    expect(hintOn(FORM, answered)).toMatchObject({ message: 'confirmation-seen' });
    const older = 'https://www.facebook.com/help/contact/6359191084165019';
    expect(hintOn(older, { form: {}, isSettled: true })).toMatchObject({ message: 'old-form', directForm: FORM });
  });
});

test('what the portal shows was never seen, so it misses nothing', () => {
  expect(hintOn(PORTAL, { form: {}, isSettled: true })).toMatchObject({ message: 'form-here', standing: 'portal' });
});

test('no form is ever offered in its own place', () => {
  const goals = rules.forms.filter(({ surface }) => rules.surfaces[surface]?.role === 'goal');
  const circles = goals.filter(({ address }) => {
    const hint = hintOn(address, { form: {}, isSettled: true });
    return hint.kind === 'tell' && hint.directForm === address;
  });
  expect(circles.map(({ id }) => id)).toEqual([]);
});

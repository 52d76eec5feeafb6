// Before a form is sent: is the session the one of an account that still has to object?
import { describe, expect, test } from 'vitest';
import { followed } from './hint-input.ts';
import { hintOn, type Told } from './real-hint.ts';

const FORM = 'https://www.facebook.com/help/contact/712876720715583';
const INSTAGRAM = 'https://help.instagram.com/contact/767264225370182';
const ANNA = '100000000000001';
const BERT = '100000000000002';

function on(accountId: string | undefined, accounts: ReturnType<typeof followed>[], url = FORM, told: Told = {}) {
  return hintOn(url, { ...told, actor: { accountId }, context: { accounts } });
}

const anna = followed('anna.exemple', { platformId: ANNA, label: 'FB Anna' });
const bert = followed('bert.exemple', { platformId: BERT });

describe('logged in as an account whose objection is noted', () => {
  test('while another is open: both are named, by what the person calls them', () => {
    expect(on(ANNA, [{ ...anna, status: 'sent' }, bert])).toMatchObject({
      kind: 'tell',
      message: 'other-account',
      accounts: { here: 'FB Anna', wanted: ['bert.exemple'] },
    });
  });

  test('while nothing is left to do, the form is simply the form', () => {
    expect(
      on(ANNA, [
        { ...anna, status: 'sent' },
        { ...bert, status: 'covered' },
      ]),
    ).toMatchObject({ message: 'form-here' });
  });

  test('an account that is followed by its number is known by it', () => {
    const numbered = followed(ANNA, { status: 'confirmed' });
    expect(on(ANNA, [numbered, bert])).toMatchObject({ message: 'other-account', accounts: { here: ANNA } });
  });
});

describe('logged in as nobody the person follows', () => {
  test('is said where every followed account has its number', () => {
    expect(on('100000000000009', [anna, bert])).toMatchObject({
      message: 'other-account',
      accounts: { wanted: ['FB Anna', 'bert.exemple'] },
    });
  });

  test('is not said where one of them may be the one that is logged in', () => {
    expect(on('100000000000009', [anna, followed('bert.exemple')])).toMatchObject({ message: 'form-here' });
    expect(on('100000000000009', [anna, followed('bert.exemple', { status: 'sent' })])).toMatchObject({ message: 'form-here' });
  });

  test('a name made of digits is no number where profiles have names', () => {
    expect(on('17800000009', [followed('1234567')], INSTAGRAM)).toMatchObject({ message: 'form-here' });
  });
});

test('the right account, no account, no session: the form is the form', () => {
  expect(on(ANNA, [anna, { ...bert, status: 'sent' }])).toMatchObject({ message: 'form-here' });
  expect(on(ANNA, [])).toMatchObject({ message: 'form-here' });
  expect(on(undefined, [{ ...anna, status: 'sent' }, bert])).toMatchObject({ message: 'form-here' });
});

test('a Page is no account one could be logged in as, and none that is left to do', () => {
  const page = followed('theatre', { kind: 'page', status: 'not_eligible' });
  expect(on(ANNA, [page, { ...anna, status: 'sent' }])).toMatchObject({ message: 'form-here' });
});

test('what has been sent is past: Meta’s answer comes first', () => {
  const messages = ['la tua richiesta verrà applicata d’ora in avanti'];
  expect(on(ANNA, [{ ...anna, status: 'sent' }, bert], FORM, { lang: 'it', messages })).toMatchObject({ message: 'confirmation-seen' });
});

test('a form of a new number warns, too', () => {
  const form = { headings: ['S’opposer à l’IA par Meta'], hasEmail: true };
  const url = 'https://www.facebook.com/help/contact/1290000000000001';
  expect(on(ANNA, [{ ...anna, status: 'sent' }, bert], url, { form })).toMatchObject({ message: 'other-account' });
});

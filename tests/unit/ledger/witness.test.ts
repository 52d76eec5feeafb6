// What a page says about the ledger: only a form says anything, and only when it is clear whose.
import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../lib/guide/sighting.ts';
import { witness, type WitnessAccount } from '../../../lib/ledger/witness.ts';
import { FEW_RULES } from './few-rules.ts';

const form: Sighting = { surface: 'facebook.objection_form', form: 'facebook-2025', found: [] };
const sent: Sighting = { ...form, confirmation: 'Votre demande a été envoyée' };
const theatre: WitnessAccount = { id: 'account-theatre', handle: 'theatre', kind: 'profile', status: 'todo' };
const numbered: WitnessAccount = { id: 'account-numbered', handle: '100012345678901', kind: 'profile', status: 'todo' };
const page: WitnessAccount = { id: 'account-page', handle: 'page', kind: 'page', status: 'not_eligible' };

test('the form seen with one open account is that account’s form', () => {
  expect(witness(form, {}, [theatre, page], FEW_RULES)).toEqual({
    accountId: 'account-theatre',
    type: 'form_opened',
    form: 'facebook-2025',
  });
});

test('the success message proposes that it was sent', () => {
  expect(witness(sent, {}, [{ ...theatre, status: 'form_opened' }], FEW_RULES)).toMatchObject({
    accountId: 'account-theatre',
    type: 'sent',
  });
});

test('a reload of the form is not news', () => {
  expect(witness(form, {}, [{ ...theatre, status: 'form_opened' }], FEW_RULES)).toBeUndefined();
});

test.each(['facebook.third_party_form', 'facebook.privacy_center', 'facebook.unheard_of'])('%s says nothing', (surface) => {
  expect(witness({ ...sent, surface }, {}, [theatre], FEW_RULES)).toBeUndefined();
});

test('what someone sees while acting as a Page is nobody’s objection', () => {
  expect(witness(form, { pageId: '61512345678901' }, [theatre], FEW_RULES)).toBeUndefined();
});

test('without an account to which it could belong nothing is proposed', () => {
  expect(witness(form, {}, [], FEW_RULES)).toBeUndefined();
  expect(witness(form, {}, [page], FEW_RULES)).toBeUndefined();
  expect(witness(form, {}, [{ ...theatre, status: 'sent' }], FEW_RULES)).toBeUndefined();
});

describe('with several open accounts', () => {
  const several = [theatre, numbered];

  test('nothing is proposed when the page does not tell', () => {
    expect(witness(form, {}, several, FEW_RULES)).toBeUndefined();
    expect(
      witness(sent, { accountId: '100099999912345' }, [theatre, { ...theatre, id: 'account-other', handle: 'other' }], FEW_RULES),
    ).toBeUndefined();
  });

  test('the handle on the page decides', () => {
    expect(witness(form, { handle: 'Theatre' }, several, FEW_RULES)?.accountId).toBe('account-theatre');
    expect(witness({ ...form, handle: 'theatre' }, {}, several, FEW_RULES)?.accountId).toBe('account-theatre');
  });

  test('the number of the session decides', () => {
    expect(witness(form, { accountId: '100012345678901' }, several, FEW_RULES)?.accountId).toBe('account-numbered');
  });

  test('an account with another number is ruled out', () => {
    expect(witness(form, { accountId: '100099999912345' }, several, FEW_RULES)?.accountId).toBe('account-theatre');
  });

  test('the one whose form was open is the one that was sent', () => {
    expect(
      witness(
        sent,
        {},
        [
          { ...theatre, status: 'form_opened' },
          { ...theatre, id: 'account-other', handle: 'other' },
        ],
        FEW_RULES,
      )?.accountId,
    ).toBe('account-theatre');
  });
});

test('a form opened by someone whose objection is sent is not put on somebody else', () => {
  expect(witness(form, { accountId: '100012345678901' }, [theatre, { ...numbered, status: 'sent' }], FEW_RULES)).toBeUndefined();
});

test('the only open account is not taken when its number is another one', () => {
  expect(witness(form, { accountId: '100099999912345' }, [numbered], FEW_RULES)).toBeUndefined();
});

test('an account followed from its own profile is known by the number of its session, and is nobody else', () => {
  const kept = { ...theatre, platformId: '100000000000001' };
  expect(witness(form, { accountId: '100000000000001' }, [kept, numbered], FEW_RULES)).toMatchObject({ accountId: 'account-theatre' });
  expect(witness(form, { accountId: '100000000000002' }, [kept], FEW_RULES)).toBeUndefined();
});

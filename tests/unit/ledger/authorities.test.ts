// Whom a person can turn to: their own authority first, the lead one beside it, and no address that was not seen.
import { describe, expect, test } from 'vitest';
import { authorityChoiceIn, authorityOf, complaintPageOf, countriesIn, isByPost } from '../../../lib/ledger/authorities.ts';
import { readLaw } from '../../../modules/rules/read.ts';

const law = readLaw();

test('there is a country for each member of the Union and the EEA, Switzerland and Great Britain', () => {
  expect(countriesIn(law)).toHaveLength(32);
  expect(countriesIn(law)).toEqual(expect.arrayContaining(['FR', 'BE', 'CH', 'GB', 'IS', 'LI', 'NO']));
});

test('a person in France is led to the CNIL, and may choose the lead authority instead', () => {
  const choice = authorityChoiceIn(law, 'FR');
  expect([choice?.first.id, choice?.regional, choice?.lead?.id]).toEqual(['FR', [], 'IE']);
  expect(choice?.first).toMatchObject({ languages: ['fr'], priorRequest: 'required', procedure: 'complaint' });
});

test('in Ireland the own authority is the lead one', () => {
  expect(authorityChoiceIn(law, 'IE')).toMatchObject({ first: { id: 'IE', leadsForMeta: true } });
  expect(authorityChoiceIn(law, 'IE')?.lead).toBeUndefined();
});

test('in Germany Hamburg comes first, and each Land can be chosen', () => {
  const choice = authorityChoiceIn(law, 'DE');
  expect(choice?.first.id).toBe('DE-HH');
  expect(choice?.regional).toHaveLength(15);
  expect(choice?.regional.every(({ isDefault }) => !isDefault)).toBe(true);
});

describe('outside the GDPR', () => {
  test('nobody is led to the Irish authority', () => {
    expect([authorityChoiceIn(law, 'GB')?.lead, authorityChoiceIn(law, 'CH')?.lead]).toEqual([undefined, undefined]);
  });

  test('one reports in Switzerland', () => {
    expect(authorityChoiceIn(law, 'CH')?.first).toMatchObject({ regime: 'ch', procedure: 'report' });
    expect(law.authorities.filter(({ procedure }) => procedure === 'report').map(({ id }) => id)).toEqual(['CH']);
  });
});

test('a country we know nothing of has no authority', () => {
  expect([authorityChoiceIn(law, 'US'), authorityOf(law, 'US')]).toEqual([undefined, undefined]);
});

test('an address that was not seen gives way to the home page', () => {
  const cnil = authorityOf(law, 'FR');
  const hamburg = authorityOf(law, 'DE-HH');
  expect(cnil && complaintPageOf(cnil)).toEqual({ address: 'https://www.cnil.fr/adresser-une-plainte', isForComplaints: true });
  expect(hamburg && complaintPageOf(hamburg)).toEqual({ address: 'https://datenschutz-hamburg.de/', isForComplaints: false });
  const unseen = law.authorities.filter(({ verified, isDefault }) => !verified && isDefault).map(({ country }) => country);
  expect(unseen.toSorted()).toEqual(['CZ', 'DE', 'DK', 'EE', 'ES', 'IT', 'MT', 'PT']);
});

test('those that want a signature are written to by post', () => {
  expect(
    law.authorities
      .filter(isByPost)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['BG', 'IT', 'LV', 'PL', 'SK']);
});

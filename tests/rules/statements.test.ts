// Who says what about an objection sent now: each statement has a source, a date, an address and a sentence of ours.
import { expect, test } from 'vitest';
import statements from '../../assets/rules/statements.json' with { type: 'json' };
import { StatementsFile } from '../../lib/rules/statement.ts';
import { readLocales } from '../repo/locales.ts';

const locales = await readLocales();

test('every statement says who, when, where it can be read, and how sure it is', () => {
  expect(StatementsFile.safeParse(statements)).toMatchObject({ success: true });
  expect(statements.flatMap(({ seen }) => seen.map(({ grade }) => grade))).not.toContain('guess');
});

test('every statement has a sentence in every language, and every sentence its statement', () => {
  const ids = statements.map(({ id }) => `says.${id}`).toSorted();
  for (const [lang, sentences] of Object.entries(locales)) {
    expect(
      Object.keys(sentences)
        .filter((key) => key.startsWith('says.'))
        .toSorted(),
      `${lang}.yml`,
    ).toEqual(ids);
  }
});

test('the law, Meta and the authorities are all heard, and the authorities differ', () => {
  expect(new Set(statements.map(({ who }) => who))).toEqual(new Set(['law', 'meta', 'authority', 'consumers']));
});

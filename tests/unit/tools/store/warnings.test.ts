// A warning of the store's linter is explained once, and no explanation outlives its warning.
import { expect, test } from 'vitest';
import { KNOWN_WARNINGS, warningFaults } from '../../../tools/store/warnings.ts';

const known = [{ code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/popup-[\w-]+\.js$/, why: 'it never runs' }];
const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: 'chunks/popup-Ab_c-9.js' };

test('an explained warning is no fault', () => {
  expect(warningFaults([warning], known)).toEqual([]);
});

test('a second one of the same kind is, and so is one of another kind', () => {
  expect(warningFaults([warning, warning], known)).toEqual([expect.stringContaining('explain it')]);
  expect(warningFaults([warning, { ...warning, code: 'DANGEROUS_EVAL' }], known)).toEqual([expect.stringContaining('DANGEROUS_EVAL')]);
});

test('an explanation of a warning that is gone is a fault', () => {
  expect(warningFaults([], known)).toEqual([expect.stringContaining('take it off the list')]);
});

test('every explanation is a sentence', () => {
  expect(KNOWN_WARNINGS.filter(({ why }) => why.length < 40)).toEqual([]);
});

// One text for one content: what sums are made of, as RFC 8785 has it.
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../lib/ledger/canonical.ts';
import { checksumOf } from '../../../lib/ledger/checksum.ts';
import { sha256 } from './rich.ts';

test('the order of keys makes no difference, and what is undefined is not there', () => {
  expect(canonical({ b: 1, a: [{ d: undefined, c: 'é' }] })).toBe('{"a":[{"c":"é"}],"b":1}');
});

test('keys that are numbers, or names of old, are keys like others', () => {
  expect(canonical(JSON.parse('{"10":1,"9":2,"__proto__":3,"constructor":4}'))).toBe('{"10":1,"9":2,"__proto__":3,"constructor":4}');
});

test('an independent writer of RFC 8785 writes the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(value)).toBe(canonicalize(value));
    }),
    { numRuns: 500 },
  );
});

test('the sum is of everything but itself, in whichever order it stands', async () => {
  const sum = await checksumOf({ a: 1, b: [2] }, sha256);
  expect(sum).toBe(`sha256-${await sha256('{"a":1,"b":[2]}')}`);
  expect(await checksumOf({ b: [2], checksum: sum, a: 1 }, sha256)).toBe(sum);
  expect(await checksumOf({ a: 1, b: [3] }, sha256)).not.toBe(sum);
});

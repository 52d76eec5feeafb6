// A fuse lets through what is usual and blows for good on what is not.
import { expect, test } from 'vitest';
import { createFuse } from '../../../lib/page/fuse.ts';

test('as much as the limit within the span is let through', () => {
  const fuse = createFuse(5, 5000);
  for (let round = 0; round < 5; round += 1) expect(fuse.strain(round * 100)).toBe(false);
});

test('one more blows it, and it stays blown', () => {
  const fuse = createFuse(5, 5000);
  for (let round = 0; round < 6; round += 1) fuse.strain(round * 100);
  expect(fuse.isBlown()).toBe(true);
  expect(fuse.strain(1_000_000)).toBe(true);
});

test('the same number spread over a longer time does not', () => {
  const fuse = createFuse(5, 5000);
  for (let round = 0; round < 50; round += 1) expect(fuse.strain(round * 2000)).toBe(false);
});

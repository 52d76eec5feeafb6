// An archive depends on its files alone: not on the day, the zone, or the order they were read in.
import { unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { archive } from '../../../tools/zip/archive.ts';
import { hashOf } from '../../../tools/zip/hash.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = { 'manifest.json': bytes('{}'), 'lib/é.js': bytes('let a = 1;'.repeat(100)), 'icons/16.png': bytes('\u0000\u0001') };

afterEach(() => vi.unstubAllEnvs());

test('what is packed comes out as it went in', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}(\/[a-zé0-9._-]{1,8}){0,2}x$/), fc.uint8Array()), (any) => {
      expect(unzipSync(archive(any))).toEqual({ ...any });
    }),
  );
});

test('the order of reading does not show', () => {
  const turned = Object.fromEntries(Object.entries(files).toReversed());
  expect(hashOf(archive(turned))).toBe(hashOf(archive(files)));
});

test('the day and the time zone do not show', () => {
  const here = hashOf(archive(files));
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
  vi.stubEnv('TZ', 'Pacific/Auckland');
  expect(new Date().getTimezoneOffset()).not.toBe(0);
  expect(hashOf(archive(files))).toBe(here);
  vi.useRealTimers();
});

test('one byte more is another archive', () => {
  expect(hashOf(archive({ ...files, 'icons/16.png': bytes('\u0000\u0002') }))).not.toBe(hashOf(archive(files)));
});

// The gate is the rules in two kilobytes: it must answer as they do, and never throw.
import fc from 'fast-check';
import { isOurs } from 'virtual:gate';
import { describe, expect, test } from 'vitest';
import { surfaceOf } from '../../lib/guide/surface.ts';
import { gateSource } from '../../modules/rules/gate-source.ts';
import { readRules } from '../../modules/rules/read.ts';
import { TEN_THOUSAND, anyAddress } from './any-address.ts';
import { ABSENT, fixtureAddresses } from './fixture-addresses.ts';
import { samples } from './sample-table.ts';

const rules = readRules();

describe('the gate opens exactly where the rules know a page of ours', () => {
  test.each(samples.map(({ surface, address }) => [address, surface] as const))('%s', (address) => {
    expect(isOurs(address)).toBe(isOursByRules(address));
  });

  test('over all real addresses', (ctx) => {
    const rows = fixtureAddresses();
    if (!rows) return ctx.skip(ABSENT);
    expect(rows.filter(({ address }) => isOurs(address) !== isOursByRules(address))).toEqual([]);
  });

  test('over ten thousand addresses made up to deceive it', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(isOurs(address), address.slice(0, 200)).toBe(isOursByRules(address));
      }),
      TEN_THOUSAND,
    );
  });
});

describe('the gate', () => {
  test('opens on a login wall only where the page behind it is named', () => {
    expect(isOurs('https://www.facebook.com/login/?next=%2Fsettings')).toBe(true);
    expect(isOurs('https://www.facebook.com/login/')).toBe(false);
    expect(isOurs('https://www.facebook.com/login/?next=')).toBe(false);
    expect(isOurs('https://www.instagram.com/accounts/login/?next=%2Faccounts%2Fedit%2F')).toBe(true);
  });

  test.each([
    ['the feed', 'https://www.facebook.com/'],
    ['a group', 'https://www.facebook.com/groups/amisdutheatre'],
    ['a post', 'https://www.facebook.com/theatredessources/posts/428200000000001'],
    ['a film', 'https://www.facebook.com/watch/?v=647500000000001'],
    ['the messages', 'https://www.facebook.com/messages/t/100012345678901'],
    ['the market', 'https://www.facebook.com/marketplace/'],
    ['the notifications', 'https://www.facebook.com/notifications'],
    ['the home page of Instagram', 'https://www.instagram.com/'],
    ['a picture on Instagram', 'https://www.instagram.com/p/AbCdEfGhIjK/'],
    ['the reels of Instagram', 'https://www.instagram.com/reels/'],
    ['the search of Instagram', 'https://www.instagram.com/explore/'],
  ])('stays shut on %s', (_, address) => {
    expect(isOurs(address)).toBe(false);
  });

  test.each(['', 'not an address', 'javascript:alert(1)', 'about:blank', 'data:text/html,x', 'blob:https://www.facebook.com/1'])(
    'stays shut on « %s »',
    (text) => {
      expect(isOurs(text)).toBe(false);
    },
  );

  test('costs less than two kilobytes and imports nothing', () => {
    const source = gateSource(rules);
    expect(source).not.toMatch(/\bimport\b/);
    expect(source.length).toBeLessThan(1900);
  });
});

function isOursByRules(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const surface = surfaceOf(url, rules)?.surface;
  if (surface?.role === 'door') return surface.next.some((parameter) => Boolean(url.searchParams.get(parameter)));
  return (surface?.role ?? surface?.mayBe ?? surface?.tells) !== undefined;
}

// Whose pages stand on a host: by it, a page's process is told of the accounts of its own site alone.
import { expect, test } from 'vitest';
import { platformsOn } from '../../lib/guide/platforms-on.ts';
import { surfaceOf } from '../../lib/guide/surface.ts';
import { ledgerPlatformOf } from '../../lib/stage/platform.ts';
import { readRules } from '../../modules/rules/read.ts';
import { samples } from './sample-table.ts';

const rules = readRules();

function accountsOn(address: string): string[] {
  return [...new Set(platformsOn(new URL(address), rules).map(ledgerPlatformOf))];
}

test('every page asks for accounts its host may hear of', () => {
  const refused = samples.flatMap(({ address }) => {
    const platform = surfaceOf(new URL(address), rules)?.surface.platform;
    return platform !== undefined && accountsOn(address).includes(ledgerPlatformOf(platform)) ? [] : [address];
  });
  expect(refused).toEqual([]);
});

test.each([
  ['https://www.facebook.com/', ['facebook']],
  ['https://m.facebook.com/', ['facebook']],
  ['https://help.instagram.com/', ['instagram']],
  ['https://www.threads.com/', ['threads']],
  // The Accounts Centre stands there, too, and speaks of both.
  ['https://www.instagram.com/', ['instagram', 'facebook']],
  ['https://www.facebook.com.example.org/', []],
])('on %s: %j', (address, platforms) => {
  expect(accountsOn(address).toSorted()).toEqual(platforms.toSorted());
});

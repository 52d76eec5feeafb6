// A hundred thousand bent addresses: what we say of them agrees with where the browser would go.
import { isOurs } from 'virtual:gate';
import { expect, test } from 'vitest';
import { surfaceOf } from '../../lib/guide/surface.ts';
import { concernsUs } from '../../lib/rules/concerns-us.ts';
import { readRules } from '../../modules/rules/read.ts';
import { bentAddresses, type BentAddress } from './bent-addresses.ts';
import { samples } from './sample-table.ts';

const COUNT = 100_000;
const rules = readRules();
const DOMAINS = new Set(Object.values(rules.hosts).flatMap((entries) => entries.map(({ domain }) => domain)));
const addresses = samples.map(({ address }) => address);
const bent = [...bentAddresses(addresses, COUNT)].map((one) => ({ ...one, url: URL.parse(one.address), answer: answerTo(one.address) }));

test('nothing is recognised on a host that is not Meta’s in the eyes of the browser', () => {
  expect(faults(({ url, answer }) => answer !== undefined && !isOnMeta(url))).toEqual([]);
  expect(faults(({ leads, answer }) => leads === 'elsewhere' && answer !== undefined)).toEqual([]);
});

test('an address that leads to the same page gets the same answer', () => {
  expect(faults(({ leads, from, answer }) => leads === 'same' && answer !== answerTo(from))).toEqual([]);
});

test('however it is written, an address is what the browser makes of it', () => {
  expect(faults(({ url, answer }) => url !== null && answer !== answerTo(url.href))).toEqual([]);
});

test('the gate opens for the same addresses', () => {
  expect(faults(({ address, url }) => isOurs(address) !== isOursByRules(url))).toEqual([]);
});

test('the addresses are of every kind, so that these tests can fail', () => {
  const ways = Map.groupBy(bent, ({ how }) => how);
  expect(ways.size).toBeGreaterThan(25);
  for (const [how, group] of ways) {
    const known = group.filter(({ answer }) => answer !== undefined).length;
    expect(group[0]?.leads === 'elsewhere' ? known === 0 : known > group.length / 20, `${how}: ${known} of ${group.length}`).toBe(true);
  }
  expect(bent.filter(({ url }) => url === null).length).toBeGreaterThan(1000);
});

type Judged = BentAddress & { url: URL | null; answer?: string };

/** The first ten, by how they were bent. */
function faults(isFault: (one: Judged) => boolean): string[] {
  return bent
    .filter(isFault)
    .slice(0, 10)
    .map(({ how, from, address, answer }) => `${how}: ${JSON.stringify(address.slice(0, 160))} from ${from} is ${answer ?? 'unknown'}`);
}

function answerTo(address: string): string | undefined {
  const url = URL.parse(address);
  return url === null ? undefined : surfaceOf(url, rules)?.surface.id;
}

function isOursByRules(url: URL | null): boolean {
  const surface = url === null ? undefined : surfaceOf(url, rules)?.surface;
  if (url === null || surface?.role !== 'door') return concernsUs(surface);
  return surface.next.some((name) => Boolean(url.searchParams.get(name)));
}

/** From the host alone, by other means than the code under test. */
function isOnMeta(url: URL | null): boolean {
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  const labels = url.hostname.replace(/\.$/, '').split('.');
  return labels.some((_, at) => DOMAINS.has(labels.slice(at).join('.')));
}

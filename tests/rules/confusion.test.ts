// Everyone's samples are everyone else's negatives: an address has one surface, and it is the one whose file lists it.
import { expect, test } from 'vitest';
import { surfaceOf } from '../../lib/guide/surface.ts';
import { readRules } from '../../modules/rules/read.ts';
import { samples } from './sample-table.ts';

const rules = readRules();

test('a sample is recognised as the surface whose file lists it, and as no other', () => {
  const confused = samples.flatMap(({ surface, address }) => {
    const answer = surfaceOf(new URL(address), rules)?.surface.id ?? 'nothing we know';
    return answer === surface ? [] : [question(address, surface, answer)];
  });
  expect(confused).toEqual([]);
});

test('no address is a sample twice', () => {
  const addresses = samples.map(({ address }) => address);
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
});

test('every surface that is ours has at least three samples, one of them on another host or with a query', () => {
  const ours = Object.values(rules.surfaces).filter(({ role }) => role === 'way');
  const poor = ours.filter(({ id }) => {
    const own = samples.filter(({ surface }) => surface === id).map(({ address }) => new URL(address));
    return own.length < 3 || (new Set(own.map(({ host }) => host)).size < 2 && own.every(({ search }) => search === ''));
  });
  expect(poor.map(({ id }) => id)).toEqual([]);
});

function question(address: string, surface: string, answer: string): string {
  return (
    `Is ${address} the page ${surface}? It was taken for ${answer}. ` +
    `Yes? Then narrow the places of ${answer}, or add a place in assets/rules/surfaces/${surface}.json. ` +
    `No? Then the sample belongs into another file.`
  );
}

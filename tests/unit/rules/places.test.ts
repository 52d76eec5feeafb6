// The most specific place comes first, so that the first match is the answer.
import { expect, test } from 'vitest';
import { placesOf } from '../../../lib/rules/places.ts';
import type { PlaceFamily, SurfaceFile } from '../../../lib/rules/surface-schema.ts';

const seen = [{ on: '2026-11-24', source: 'an example', grade: 'code' as const }];

test('a literal comes before a name, a name before one star, one star before two', () => {
  expect(pathsOf({ path: ['/**', '/*', '/:name', '/*/x', '/help', '/:name/x', '/help/**', '/help/x'] })).toEqual([
    '/help',
    '/help/x',
    '/help/**',
    '/:name',
    '/:name/x',
    '/*',
    '/*/x',
    '/**',
  ]);
});

test('of two equal paths the one that asks for more comes first', () => {
  const places = placesOf({
    surfaces: [surface([family({ path: '/watch/**' }), family({ path: '/watch/**', query: { v: '.+' } })])],
    forms: [],
    hosts: {},
  });
  expect(places.map(({ place }) => place.query)).toEqual([{ v: '.+' }, undefined]);
});

test('several hosts and several paths make one place each', () => {
  const places = placesOf({ surfaces: [surface([family({ host: ['b', 'a'], path: ['/x', '/y'] })])], forms: [], hosts: {} });
  expect(places.map(({ place: { host, path } }) => `${host} ${path}`)).toEqual(['a /x', 'a /y', 'b /x', 'b /y']);
});

function pathsOf(change: Partial<PlaceFamily>): string[] {
  return placesOf({ surfaces: [surface([family(change)])], forms: [], hosts: {} }).map(({ place }) => place.path);
}

function family(change: Partial<PlaceFamily>): PlaceFamily {
  return { host: 'facebook', path: '/', ...change };
}

function surface(at: PlaceFamily[]): SurfaceFile {
  return { id: 'facebook.example', platform: 'facebook', at, seen, samples: ['https://www.facebook.com/'] };
}

// The canary looks at every page of the way that has one address for everybody, and at every form, once each.
import { expect, test } from 'vitest';
import { surfaceOf } from '../../../../lib/guide/surface.ts';
import { readRules } from '../../../../modules/rules/read.ts';
import { hasDisplay } from '../../../tools/canary/has-display.ts';
import { stopsOf } from '../../../tools/canary/stops.ts';

const rules = readRules();

test('every form is looked at, and no address twice', () => {
  const addresses = stopsOf(rules).map(({ address }) => address);
  expect(addresses).toEqual(expect.arrayContaining(rules.forms.map(({ address }) => address)));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('pages that lead on come before the forms they lead to', () => {
  const surfaces = stopsOf(rules).map(({ surface }) => surface);
  expect(surfaces.indexOf('facebook.privacy_center')).toBeLessThan(surfaces.indexOf('facebook.objection_form'));
});

test('each address is of the surface it stands for', () => {
  for (const { surface, address } of stopsOf(rules)) expect(surfaceOf(new URL(address), rules)?.surface.id, address).toBe(surface);
});

test('a display is looked for on Linux only', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});

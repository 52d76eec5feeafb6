// From every page that leads on, the rules we ship reach a form.
import { describe, expect, test } from 'vitest';
import { routeFrom } from '../../../lib/guide/route.ts';
import { stationOf } from '../../../lib/guide/station.ts';
import { readRules } from '../../../modules/rules/read.ts';

const rules = readRules();
const surfaces = Object.values(rules.surfaces);
const ways = surfaces.filter(({ role }) => role === 'way').map(({ id }) => id);

describe('on the rules we ship', () => {
  test.each(ways)('from %s a form is reached, over ways alone', (id) => {
    const route = routeFrom(id, rules) ?? [];
    const roles = route.map((station) => rules.surfaces[station]?.role);
    expect(roles.at(-1)).toBe('goal');
    expect(new Set(roles.slice(0, -1))).toEqual(new Set(['way']));
  });

  test('nobody is counted further than five steps, and every way has a step before the last', () => {
    for (const id of ways) {
      const { step, of } = stationOf(id, rules);
      expect(step).toBeGreaterThanOrEqual(1);
      expect(step).toBeLessThan(of);
      expect(of).toBeLessThanOrEqual(5);
    }
  });

  test('no trap and no door lies on a route', () => {
    const off = surfaces.filter(({ role }) => role === 'trap' || role === 'door').map(({ id }) => id);
    expect(off.length).toBeGreaterThan(2);
    expect(ways.flatMap((id) => routeFrom(id, rules) ?? []).filter((id) => off.includes(id))).toEqual([]);
  });
});

// The route follows what each target leads to, never through a trap.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceOf, routeFrom } from '../../../lib/guide/route.ts';
import { stationOf } from '../../../lib/guide/station.ts';
import type { RuleSet } from '../../../lib/rules/rule-set.ts';
import { SMALL_RULES, surface, target, withSurfaces } from './small-rules.ts';

describe('the route is computed from what each target leads to', () => {
  test.each([
    ['facebook.objection_form', ['facebook.objection_form']],
    ['facebook.privacy_center', ['facebook.privacy_center', 'facebook.objection_form']],
    ['facebook.settings', ['facebook.settings', 'facebook.privacy_center', 'facebook.objection_form']],
    ['facebook.account', ['facebook.account', 'facebook.privacy_center', 'facebook.objection_form']],
  ])('from %s', (from, route) => {
    expect(routeFrom(from, SMALL_RULES)).toEqual(route);
    expect(distanceOf(from, SMALL_RULES)).toBe(route.length - 1);
  });

  test.each(['facebook.third_party_form', 'facebook.login', 'facebook.home', 'facebook.unheard_of', 'constructor'])(
    '%s is on no route',
    (from) => {
      expect(routeFrom(from, SMALL_RULES)).toBeUndefined();
      expect(distanceOf(from, SMALL_RULES)).toBeUndefined();
    },
  );

  test('a short cut through a trap, a door or a page that is not ours is no way', () => {
    for (const role of ['trap', 'door', undefined] as const) {
      const rules = withSurfaces(
        surface('facebook.settings', { role: 'way', targets: [target('short-cut', 'facebook.home')] }),
        surface('facebook.home', { role, targets: [target('form', 'facebook.objection_form')] }),
      );
      expect(routeFrom('facebook.settings', rules)).toBeUndefined();
    }
  });
});

describe('on any set of pages', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `facebook.${letter}`);
  const anyRules: fc.Arbitrary<RuleSet> = fc
    .tuple(
      ...ids.map((id) =>
        fc
          .record({
            role: fc.constantFrom('way', 'way', 'goal', 'trap', 'door', undefined),
            leads: fc.array(fc.constantFrom(...ids), { maxLength: 4 }),
          })
          .map(({ role, leads }) => surface(id, { role, targets: leads.map((to, at) => target(`t${'x'.repeat(at)}`, to)) })),
      ),
    )
    .map((surfaces) => ({ ...SMALL_RULES, surfaces: Object.fromEntries(surfaces.map((each) => [each.id, each])) }));

  test('a route goes from way to way to a goal, click by click, and never comes back', () => {
    fc.assert(
      fc.property(anyRules, fc.constantFrom(...ids), (rules, from) => {
        const route = routeFrom(from, rules);
        if (route === undefined) return;
        expect(new Set(route).size).toBe(route.length);
        expect(route.map((id) => rules.surfaces[id]?.role)).toEqual([...route.slice(1).map(() => 'way'), 'goal']);
        for (const [at, id] of route.slice(0, -1).entries()) {
          expect(rules.surfaces[id]?.targets.map(({ leadsTo }) => leadsTo)).toContain(route[at + 1]);
        }
      }),
    );
  });

  test('no target shortens the way by more than one click', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        for (const way of Object.values(rules.surfaces).filter(({ role }) => role === 'way')) {
          for (const { leadsTo } of way.targets) {
            const after = distanceOf(leadsTo, rules);
            if (after !== undefined) expect(distanceOf(way.id, rules)).toBeLessThanOrEqual(after + 1);
          }
        }
      }),
    );
  });
});

describe('which step of how many', () => {
  test.each([
    ['facebook.account', 1, 3],
    ['facebook.settings', 1, 3],
    ['facebook.privacy_center', 2, 3],
    ['facebook.objection_form', 3, 3],
    ['meta.help_privacy', 3, 3],
    ['facebook.third_party_form', 1, 3],
  ])('%s: %i of %i', (id, step, of) => {
    expect(stationOf(id, SMALL_RULES)).toEqual({ step, of });
  });

  test('a longer way has more steps', () => {
    const rules = withSurfaces(
      surface('facebook.menu', { role: 'way', targets: [target('settings', 'facebook.settings')] }),
      surface('facebook.home', { role: 'way', targets: [target('menu', 'facebook.menu')] }),
    );
    expect(stationOf('facebook.home', rules)).toEqual({ step: 1, of: 5 });
    expect(stationOf('facebook.menu', rules)).toEqual({ step: 1, of: 4 });
  });
});

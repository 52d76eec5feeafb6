// As few rules as the ledger needs: three surfaces, one date. What is true of Meta stands in assets/rules, not here.
import type { RuleSet, Surface } from '../../../lib/rules/rule-set.ts';

function surface(id: string, more: Partial<Surface> = {}): Surface {
  return { id, platform: 'facebook', role: 'way', opens: 'card', unfound: 'tell', next: [], targets: [], ...more };
}

const SURFACES = [
  surface('facebook.privacy_center', { address: 'https://www.facebook.com/privacy/center/' }),
  surface('instagram.privacy_center', { platform: 'instagram', address: 'https://privacycenter.instagram.com/' }),
  surface('facebook.objection_form', { role: 'goal' }),
  surface('facebook.third_party_form', { role: 'trap' }),
];

export const FEW_RULES: RuleSet = {
  edition: '2026-11-24',
  format: 1,
  hosts: {},
  shims: [],
  places: [],
  surfaces: Object.fromEntries(SURFACES.map((one) => [one.id, one])),
  words: {},
  forms: [],
  deadlines: [
    {
      id: 'training-eu',
      on: '2025-05-27',
      kind: 'training-announced',
      seen: [{ on: '2026-11-24', source: 'meta.md E', grade: 'authority' }],
    },
  ],
  actor: { cookies: [], ownProfile: [] },
};

// The smallest set of rule files that compiles, for tests that break one thing in it.
import type { RawRules } from '../../../lib/rules/raw-rules.ts';

const seen = [{ on: '2026-11-24', source: 'an example', grade: 'code' }];

export const SURFACE = {
  id: 'facebook.privacy_center',
  platform: 'facebook',
  role: 'way',
  at: [{ host: 'facebook', path: ['/privacy', '/privacy/center/**'] }],
  targets: [{ id: 'object-link', leadsTo: 'facebook.objection_form', words: 'objectLink', context: ['aiAtMeta'], seen }],
  seen,
  samples: ['https://www.facebook.com/privacy/center/'],
};

const TRAP = {
  id: 'facebook.third_party_form',
  platform: 'facebook',
  role: 'trap',
  at: [],
  seen,
  samples: ['https://www.facebook.com/help/contact/22'],
};

const FORM = {
  id: '11',
  surface: 'facebook.objection_form',
  platform: 'facebook',
  address: 'https://www.facebook.com/help/contact/11/',
  standing: 'current',
  offered: true,
  seen,
};

export const FILES: RawRules = {
  'edition.json': { edition: '2026-11-24', format: 1 },
  'hosts.json': { facebook: [{ domain: 'facebook.com', bare: true, subs: ['www', 'm'], locales: true, seen }] },
  'shims.json': [],
  'forms.json': [FORM],
  'deadlines.json': [],
  'actor.json': { cookies: [], ownProfile: [] },
  'surfaces/facebook.privacy_center.json': SURFACE,
  'surfaces/facebook.third_party_form.json': TRAP,
  'surfaces/facebook.objection_form.json': { ...TRAP, id: 'facebook.objection_form', role: 'goal' },
  'words/en.json': { lang: 'en', concepts: { objectLink: [{ text: 'object', seen }], aiAtMeta: [{ text: 'AI at Meta', seen }] } },
};

/** The files with one of them changed; `undefined` takes it away. */
export function filesWith(file: string, change: unknown): RawRules {
  const { [file]: _, ...others } = FILES;
  return change === undefined ? others : { ...others, [file]: change };
}

export const FORMS = { one: FORM, other: { ...FORM, id: '12', address: 'https://www.facebook.com/help/contact/12' } };

// A rule set of a few pages with the real words: small enough to read next to a test, shaped like the one the build makes.
import { readdirSync, readFileSync } from 'node:fs';
import type { PlacedSurface, RuleSet, Surface, Target } from '../../../lib/rules/rule-set.ts';
import type { Form } from '../../../lib/rules/form-schema.ts';
import type { HostsFile } from '../../../lib/rules/host-schema.ts';
import type { Seen } from '../../../lib/rules/seen-schema.ts';
import { WordsFile } from '../../../lib/rules/words-schema.ts';

const SEEN: Seen[] = [{ on: '2026-11-24', source: 'made for this test', grade: 'guess' }];
const WORDS = new URL('../../../assets/rules/words/', import.meta.url);

const OBJECT_LINK = target('object-link', 'facebook.objection_form', { words: 'objectLink', context: ['rightToObject'] });
const PRIVACY_CENTER = target('privacy-center', 'facebook.privacy_center', { words: 'privacyCenter' });

const SURFACES: Surface[] = [
  surface('facebook.home', {}),
  surface('facebook.account', {
    role: 'way',
    only: 'own-profile',
    opens: 'chip',
    unfound: 'quiet',
    targets: [
      PRIVACY_CENTER,
      target('settings-menu', 'facebook.settings', { words: 'settingsAndPrivacy', roles: ['link', 'button', 'menuitem'] }),
    ],
  }),
  surface('facebook.settings', { role: 'way', opens: 'chip', targets: [PRIVACY_CENTER] }),
  surface('facebook.privacy_center', {
    role: 'way',
    targets: [OBJECT_LINK, target('ai-topic', 'facebook.privacy_guide', { href: 'genai|generative-ai', words: 'aiAtMeta' })],
  }),
  surface('facebook.privacy_guide', {
    role: 'way',
    targets: [
      OBJECT_LINK,
      target('submit-request', 'facebook.objection_form', {
        words: 'submitObjectionRequest',
        context: ['aiAtMeta'],
        roles: ['link', 'button'],
      }),
    ],
  }),
  surface('facebook.privacy_policy', {
    role: 'way',
    unfound: 'quiet',
    targets: [
      OBJECT_LINK,
      target('portal', 'meta.help_privacy', { words: 'objectLink', context: ['rightToObject'] }),
      target('object-part', 'facebook.privacy_policy', { href: 'ObjectYouHaveThe', words: 'objectLink' }),
      PRIVACY_CENTER,
    ],
  }),
  surface('facebook.objection_form', { role: 'goal' }),
  surface('facebook.intake_form', {
    role: 'goal',
    targets: [target('yes', 'facebook.objection_form', { words: 'intakeYes', context: ['intakeQuestion'], roles: ['radio', 'button'] })],
  }),
  surface('meta.help_privacy', { platform: 'meta', role: 'goal' }),
  surface('facebook.third_party_form', { role: 'trap' }),
  surface('facebook.contact_form', {}),
  surface('facebook.login', { role: 'door', next: ['next', 'next_url'] }),
];

const PLACES: PlacedSurface[] = [
  place('facebook.home', 'facebook', '/'),
  place('facebook.login', 'facebook', '/login'),
  place('facebook.login', 'facebook', '/privacy/center/interstitial'),
  place('facebook.settings', 'facebook', '/settings/**'),
  place('facebook.privacy_center', 'facebook', '/privacy/center'),
  place('facebook.privacy_policy', 'facebook', '/privacy/policy'),
  place('facebook.privacy_guide', 'facebook', '/privacy/guide/:topic'),
  place('facebook.objection_form', 'facebook', '/help/contact/712876720715583', 'facebook-2025'),
  place('facebook.objection_form', 'facebook', '/help/contact/6359191084165019', 'facebook-2024'),
  place('facebook.intake_form', 'facebook', '/help/contact/367438723733209', 'facebook-intake'),
  place('facebook.third_party_form', 'facebook', '/help/contact/510058597920541', 'third-party'),
  place('facebook.contact_form', 'facebook', '/help/contact/259518714718624', 'erasure'),
  place('facebook.contact_form', 'facebook', '/help/contact/:id'),
  place('meta.help_privacy', 'help_meta', '/support/privacy', 'portal'),
  place('facebook.account', 'facebook', '/:handle'),
];

const FORMS: Form[] = [
  form('facebook-2025', 'facebook.objection_form', '712876720715583', 'current', true),
  form('facebook-2024', 'facebook.objection_form', '6359191084165019', 'older'),
  form('facebook-intake', 'facebook.intake_form', '367438723733209', 'intake'),
  form('third-party', 'facebook.third_party_form', '510058597920541', 'third-party'),
  form('erasure', 'facebook.contact_form', '259518714718624', 'general'),
  { ...form('portal', 'meta.help_privacy', '', 'portal'), address: 'https://help.meta.com/support/privacy/' },
];

const HOSTS: HostsFile = {
  facebook: [{ domain: 'facebook.com', bare: true, subs: ['www', 'm', 'web', 'mbasic'], locales: true, seen: SEEN }],
  facebook_shim: [{ domain: 'facebook.com', bare: false, subs: ['l', 'lm'], seen: SEEN }],
  help_meta: [{ domain: 'meta.com', bare: false, subs: ['help'], seen: SEEN }],
};

export const SMALL_RULES: RuleSet = {
  edition: '2026-11-24',
  format: 1,
  hosts: HOSTS,
  shims: [{ host: 'facebook_shim', path: '/l.php', parameter: 'u', seen: SEEN }],
  places: PLACES,
  surfaces: Object.fromEntries(SURFACES.map((each) => [each.id, each])),
  words: realWords(),
  forms: FORMS,
  deadlines: [],
  actor: { cookies: [], ownProfile: [] },
};

/** The same rules with other surfaces in place of some. */
export function withSurfaces(...changed: Surface[]): RuleSet {
  return { ...SMALL_RULES, surfaces: { ...SMALL_RULES.surfaces, ...Object.fromEntries(changed.map((each) => [each.id, each])) } };
}

export function surface(id: string, said: Partial<Surface>): Surface {
  return { id, platform: 'facebook', opens: 'card', unfound: 'tell', next: [], targets: [], ...said };
}

export function target(id: string, leadsTo: string, said: Partial<Target> = {}): Target {
  return { id, leadsTo, context: [], roles: ['link'], ...said };
}

function place(id: string, host: string, path: string, formId?: string): PlacedSurface {
  return { place: { host, path }, surface: id, form: formId };
}

function form(id: string, of: string, number: string, standing: Form['standing'], offered?: boolean): Form {
  return {
    id,
    surface: of,
    platform: 'facebook',
    address: `https://www.facebook.com/help/contact/${number}`,
    standing,
    offered,
    seen: SEEN,
  };
}

function realWords(): RuleSet['words'] {
  const files = readdirSync(WORDS).map((file) => WordsFile.parse(JSON.parse(readFileSync(new URL(file, WORDS), 'utf8'))));
  return Object.fromEntries(
    files.map(({ lang, concepts }) => [
      lang,
      Object.fromEntries(
        Object.entries(concepts).map(([concept, words]) => [
          concept,
          words.map(({ text, seen }) => ({ text, grade: seen[0]?.grade ?? 'guess' })),
        ]),
      ),
    ]),
  );
}

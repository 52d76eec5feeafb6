// A few rules, enough to redact a page in a test: the real ones change with Meta's pages.
import { knownFrom } from '../../../tools/redact/known.ts';

const seen = [{ on: '2026-11-24', source: 'a test', grade: 'guess' as const }];
const words = (lang: string, concepts: Record<string, string[]>) => ({
  lang,
  concepts: Object.fromEntries(Object.entries(concepts).map(([concept, texts]) => [concept, texts.map((text) => ({ text, seen }))])),
});
const host = (domain: string, ...subs: string[]) => [{ domain, bare: true, subs, seen }];

export const KNOWN = knownFrom({
  hosts: { facebook: host('facebook.com', 'www', 'l'), instagram: host('instagram.com', 'www', 'privacycenter', 'help') },
  shims: [{ host: 'facebook', path: '/l.php', parameter: 'u', seen }],
  forms: [
    {
      id: 'fb',
      surface: 'facebook.objection_form',
      platform: 'facebook',
      address: 'https://www.facebook.com/help/contact/712876720715583',
      standing: 'current',
      seen,
    },
    {
      id: 'portal',
      surface: 'meta.help_privacy',
      platform: 'meta',
      address: 'https://www.facebook.com/support/?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe',
      standing: 'portal',
      seen,
    },
  ],
  surfaces: [
    {
      id: 'facebook.privacy_center',
      platform: 'facebook',
      at: [{ host: 'facebook', path: ['/privacy/center', '/privacy/guide/:topic'] }],
      targets: [{ id: 'object', leadsTo: 'facebook.objection_form', href: 'subpage=7\\.subpage\\.11-Object', seen }],
      seen,
      samples: ['https://www.facebook.com/privacy/center'],
    },
    {
      id: 'facebook.account',
      platform: 'facebook',
      at: [{ host: 'facebook', path: '/profile.php', query: { id: '(?<handle>\\d+)' } }],
      seen,
      samples: ['https://www.facebook.com/profile.php?id=100012345678901'],
    },
    {
      id: 'facebook.login',
      platform: 'facebook',
      role: 'door',
      next: ['next'],
      at: [{ host: 'facebook', path: '/login' }],
      seen,
      samples: ['https://www.facebook.com/login'],
    },
  ],
  words: [
    words('fr', {
      privacyCenter: ['Centre de confidentialité'],
      objectLink: ['opposer'],
      rightToObject: ['Vous avez le droit de vous opposer', 'droit d’opposition'],
    }),
    words('en', { privacyCenter: ['Privacy Center'], objectLink: ['object'], rightToObject: ['right to object'] }),
  ],
  actor: { cookies: [], ownProfile: [{ platform: 'facebook', by: 'label', value: 'Edit profile', seen }] },
});

// The table of ways: from where, in which language, in which cohort, and over which pages the ring leads to the form.
import { COHORTS, type Cohort } from '../../replica/cohorts.ts';
import { FACEBOOK_SELF } from '../../replica/people.ts';
import type { PageLang } from '../../replica/variant.ts';
import { FACEBOOK, INSTAGRAM } from './addresses.ts';

type Platform = 'facebook' | 'instagram';

export interface Row {
  platform: Platform;
  route: string;
  cohort: Cohort;
  lang: PageLang;
  address: string;
  /** Surfaces, from the first page to the form. */
  steps: readonly string[];
}

interface Route {
  platform: Platform;
  name: string;
  address(lang: PageLang): string;
  start: readonly string[];
}

/** Languages in which a source says what the own profile's button is called: elsewhere a profile is known as one's own by its number. */
const OWN_PROFILE_IS_NAMED: readonly PageLang[] = ['fr', 'en'];
const numbered = `https://www.facebook.com/profile.php?id=${FACEBOOK_SELF.id}`;

const ROUTES: readonly Route[] = [
  {
    platform: 'facebook',
    name: 'own profile',
    address: (lang) => (OWN_PROFILE_IS_NAMED.includes(lang) ? FACEBOOK.profile : numbered),
    start: ['facebook.account', 'facebook.privacy_center'],
  },
  { platform: 'facebook', name: 'settings', address: () => FACEBOOK.settings, start: ['facebook.settings', 'facebook.privacy_center'] },
  { platform: 'facebook', name: 'policy', address: () => FACEBOOK.policy, start: [] },
  {
    platform: 'instagram',
    name: 'own profile',
    address: () => INSTAGRAM.profile,
    start: ['instagram.account', 'instagram.settings', 'instagram.privacy_center'],
  },
  { platform: 'instagram', name: 'settings', address: () => INSTAGRAM.settings, start: ['instagram.settings', 'instagram.privacy_center'] },
  { platform: 'instagram', name: 'policy', address: () => INSTAGRAM.policy, start: [] },
];

/** From the Privacy Center on. Instagram's topic and article are pages of its Privacy Center. */
const REST: Readonly<Record<Platform, Readonly<Record<Cohort, readonly string[]>>>> = {
  facebook: {
    banner: ['facebook.objection_form'],
    topics: ['facebook.privacy_guide', 'facebook.objection_form'],
    articles: ['facebook.privacy_guide', 'facebook.objection_form'],
    policy: ['facebook.privacy_policy', 'meta.help_privacy'],
    intake: ['facebook.privacy_policy', 'facebook.rights_form', 'facebook.objection_form'],
  },
  instagram: {
    banner: ['instagram.objection_form'],
    topics: ['instagram.objection_form'],
    articles: ['instagram.objection_form'],
    policy: ['instagram.privacy_policy', 'meta.help_privacy'],
    intake: ['instagram.privacy_policy', 'facebook.rights_form', 'facebook.objection_form'],
  },
};

/** Ways that are not Meta's, and why. */
export const NOT_ON_META: readonly { route: string; cohort: Cohort; why: string }[] = [
  { route: 'policy', cohort: 'banner', why: 'the sentence left the policy page on 28 May 2025 (OpenTermsArchive/pga-versions cc7ed802)' },
  { route: 'policy', cohort: 'topics', why: 'every policy of 2026 has the sub-page « Vous opposer », which is nearer' },
  { route: 'policy', cohort: 'articles', why: 'every policy of 2026 has the sub-page « Vous opposer », which is nearer' },
];

/** All rows of one language and cohort: they can be walked side by side. */
export function rowsOf(lang: PageLang, cohort: Cohort): readonly Row[] {
  return ROUTES.filter(({ name }) => !NOT_ON_META.some((not) => not.route === name && not.cohort === cohort)).map(
    ({ platform, name, address, start }) => ({
      platform,
      route: name,
      cohort,
      lang,
      address: address(lang),
      steps: [...start, ...REST[platform][cohort]],
    }),
  );
}

export const COHORT_NAMES = Object.keys(COHORTS) as Cohort[];

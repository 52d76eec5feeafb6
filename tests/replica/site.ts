// The addresses one platform's pages lead to: Facebook and Instagram show the same centre at different hosts.

export interface Site {
  platform: 'facebook' | 'instagram';
  home: string;
  center: string;
  policy: string;
  guide: string;
  article: string;
  settings: string;
  form: string;
}

export const FACEBOOK_SITE: Site = {
  platform: 'facebook',
  home: 'https://www.facebook.com/',
  center: 'https://www.facebook.com/privacy/center/',
  policy: 'https://www.facebook.com/privacy/policy/',
  guide: 'https://www.facebook.com/privacy/guide/genai/',
  article: 'https://www.facebook.com/privacy/genai/',
  settings: 'https://www.facebook.com/settings/',
  form: 'https://www.facebook.com/help/contact/712876720715583',
};

export const INSTAGRAM_SITE: Site = {
  platform: 'instagram',
  home: 'https://www.instagram.com/',
  center: 'https://privacycenter.instagram.com/',
  policy: 'https://privacycenter.instagram.com/policy/',
  guide: 'https://privacycenter.instagram.com/guide/genai/',
  article: 'https://privacycenter.instagram.com/privacy/genai/',
  settings: 'https://www.instagram.com/accounts/settings/',
  form: 'https://help.instagram.com/contact/767264225370182',
};

export const HELP_META = 'https://help.meta.com/support/privacy/?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe';
export const THIRD_PARTY_FORM = 'https://www.facebook.com/help/contact/1266025207620918';
export const OBJECT_SUBPAGE = '?subpage=7.subpage.11-ObjectYouHaveThe';

/** The site a page belongs to, by its host. */
export function siteOf(url: URL): Site {
  return url.hostname.endsWith('instagram.com') ? INSTAGRAM_SITE : FACEBOOK_SITE;
}

/** An address as a page of another site writes it: Facebook wraps what leaves it, Instagram does not. */
export function leaving(from: Site, to: string): string {
  if (from.platform !== 'facebook' || new URL(to).hostname.endsWith('facebook.com')) return to;
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(to)}&h=AT0standin`;
}

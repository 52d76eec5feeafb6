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
  /** A form of a number nobody knows yet: Meta changes them within months. */
  newForm: string;
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
  newForm: 'https://www.facebook.com/help/contact/1290000000000001',
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
  newForm: 'https://help.instagram.com/contact/1290000000000002',
};

/** What Meta's policy adds to the addresses of its sub-page on objecting. */
const FROM_SUBPAGE = '?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe';
/** The page that asks whether the request is about AI; both platforms’ policies led to it. */
export const INTAKE_FORM = 'https://www.facebook.com/help/contact/367438723733209';
export const INTAKE_FROM_POLICY = `${INTAKE_FORM}${FROM_SUBPAGE}`;
export const HELP_META = `https://help.meta.com/support/privacy/${FROM_SUBPAGE}`;
export const THIRD_PARTY_FORM = 'https://www.facebook.com/help/contact/1266025207620918';
export const OBJECT_SUBPAGE = '?subpage=7.subpage.11-ObjectYouHaveThe';

/** The entrance of each platform's help. */
export const HELP_HOMES: Readonly<Record<Site['platform'], string>> = {
  facebook: 'https://www.facebook.com/help/',
  instagram: 'https://help.instagram.com/',
};

/** The site a page belongs to, by its host. Threads has no pages of its own on the way: it shows Instagram's. */
export function siteOf(url: URL): Site {
  return /(?:instagram\.com|threads\.(?:com|net))$/.test(url.hostname) ? INSTAGRAM_SITE : FACEBOOK_SITE;
}

/** An address as a page of another site writes it: Facebook wraps what leaves it, Instagram does not. */
export function leaving(from: Site, to: string): string {
  if (from.platform !== 'facebook' || new URL(to).hostname.endsWith('facebook.com')) return to;
  return `https://l.facebook.com/l.php?u=${encodeURIComponent(to)}&h=AT0standin`;
}

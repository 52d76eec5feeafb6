// Which page stands at which address. The first entry that fits answers, so the catch-alls come last.
import {
  ACCOUNTS_CENTER,
  COPY_HOST,
  FACEBOOK,
  INSTAGRAM,
  INSTAGRAM_CENTER,
  INSTAGRAM_HELP,
  MBASIC,
  META_HELP,
  SHIM,
  THEATRE_HOST,
  THREADS,
} from './hosts.ts';
import { accountsCenter } from './pages/accounts-center.ts';
import { basicPolicy } from './pages/basic-policy.ts';
import { contactForm } from './pages/contact-form.ts';
import { copiedCenter, framedCenter, ownCenter } from './pages/copies.ts';
import { facebookProfile } from './pages/facebook-profile.ts';
import { facebookSettings } from './pages/facebook-settings.ts';
import { feed } from './pages/feed.ts';
import { helpHome } from './pages/help-home.ts';
import { helpPrivacy } from './pages/help-privacy.ts';
import { instagramProfile } from './pages/instagram-profile.ts';
import { instagramSettings } from './pages/instagram-settings.ts';
import { login } from './pages/login.ts';
import { notFound } from './pages/not-found.ts';
import { privacyCenter } from './pages/privacy-center.ts';
import { privacyGenai } from './pages/privacy-genai.ts';
import { privacyGuide } from './pages/privacy-guide.ts';
import { privacyPolicy } from './pages/privacy-policy.ts';
import { threadsProfile, threadsSettings } from './pages/threads.ts';
import type { Page, Redirect, Scene, Visit } from './scene.ts';

interface Entry {
  host: RegExp;
  path: RegExp;
  page: Page;
}

const BOOK: readonly Entry[] = [
  { host: SHIM, path: /^\//, page: ({ url }) => ({ kind: 'redirect', to: url.searchParams.get('u') ?? 'https://www.facebook.com/' }) },
  { host: MBASIC, path: /^\/privacy\/(policy\/printable|genai)\/?$/, page: basicPolicy },
  { host: META_HELP, path: /^\/support\/privacy\/?$/, page: helpPrivacy },
  { host: INSTAGRAM_CENTER, path: /^\/(center\/?)?$/, page: privacyCenter },
  { host: INSTAGRAM_CENTER, path: /^\/policy\/?$/, page: privacyPolicy },
  { host: INSTAGRAM_CENTER, path: /^\/guide\/(genai|generative-ai)\/?$/, page: privacyGuide },
  { host: INSTAGRAM_CENTER, path: /^\/privacy\/genai\/?$/, page: privacyGenai },
  { host: ACCOUNTS_CENTER, path: /^\//, page: accountsCenter },
  { host: THREADS, path: /^\/settings(\/|$)/, page: threadsSettings },
  { host: THREADS, path: /^\/@[a-z.]+\/?$/, page: threadsProfile },
  { host: named(COPY_HOST), path: /^\/privacy\/center\/?$/, page: copiedCenter },
  { host: named(THEATRE_HOST), path: /^\/privacy-center\/?$/, page: ownCenter },
  { host: named(THEATRE_HOST), path: /^\/framed\/?$/, page: framedCenter },
  { host: INSTAGRAM_HELP, path: /^\/$/, page: helpHome },
  { host: INSTAGRAM_HELP, path: /^\/contact\/\d+\/?$/, page: contactForm },
  { host: FACEBOOK, path: /^\/$/, page: feed },
  { host: FACEBOOK, path: /^\/privacy\/center\/?$/, page: privacyCenter },
  { host: FACEBOOK, path: /^\/privacy\/policy\/?$/, page: privacyPolicy },
  { host: FACEBOOK, path: /^\/privacy\/guide\/(genai|generative-ai)\/?$/, page: privacyGuide },
  { host: FACEBOOK, path: /^\/privacy\/genai\/?$/, page: privacyGenai },
  { host: FACEBOOK, path: /^\/help\/contact\/\d+\/?$/, page: contactForm },
  { host: FACEBOOK, path: /^\/help\/?$/, page: helpHome },
  { host: FACEBOOK, path: /^\/settings\/?$/, page: facebookSettings },
  { host: FACEBOOK, path: /^\/login(\.php|\/)?$/, page: login },
  { host: FACEBOOK, path: /^\/[a-z.]+\/?$/, page: facebookProfile },
  { host: INSTAGRAM, path: /^\/$/, page: feed },
  { host: INSTAGRAM, path: /^\/accounts\/login\/?$/, page: login },
  { host: INSTAGRAM, path: /^\/accounts\/(edit|settings)\//, page: instagramSettings },
  { host: INSTAGRAM, path: /^\/[a-z.]+\/?$/, page: instagramProfile },
];

function named(host: string): RegExp {
  return new RegExp(`^${host.replaceAll('.', '\\.')}$`);
}

/** The page at this address; a page that says so where the stand-in has none. */
export function pageAt(visit: Visit): Scene | Redirect {
  const { hostname, pathname } = visit.url;
  const entry = BOOK.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  return entry === undefined ? notFound(visit) : entry.page(visit);
}

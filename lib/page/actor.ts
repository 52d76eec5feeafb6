// Who is acting on this page: read from the session's own cookies and from the signs of an own profile, and kept nowhere.
import type { Actor, Control, PageView } from '../guide/view.ts';
import { isSameLabel, plainText } from './plain-text.ts';

/** What assets/rules says of it: the part of the rules that is needed here. */
export interface ActorSigns {
  cookies: readonly { platform: string; name: string; means: 'account' | 'page' }[];
  ownProfile: readonly { platform: string; by: 'href' | 'label' | 'cookie' | 'own-link' | 'others-label'; value: string }[];
}

export interface ActorSources {
  view: PageView;
  /** `document.cookie`. */
  cookies: string;
  platform: string;
  /** Handle in the address, when the page is a profile. */
  handle?: string;
  signs: ActorSigns;
  /** Handle of the profile an address leads to. */
  handleOf(href: string): string | undefined;
}

/** From the page alone; what cannot be told is left out. */
export function readActor(from: ActorSources): Actor {
  const accountId = sessionOf(from, 'account');
  const pageId = sessionOf(from, 'page');
  const ownProfile = from.handle === undefined ? 'unknown' : ownershipOf(from, { accountId, pageId });
  return { accountId, pageId, isLoggedIn: accountId !== undefined || ownProfile === 'yes', handle: from.handle, ownProfile };
}

/** True when this control is one of the signs: it is kept though no target. */
export function isActorSign(control: Control, platform: string, signs: ActorSigns): boolean {
  return signsOf({ platform, signs }).some((sign) => isShownBy(control, sign));
}

interface Session {
  accountId?: string;
  pageId?: string;
}

/**
 * What stands on the own profile alone counts even where the session cannot be read: one day the browser may hide its cookies
 * from us. Links to "your profile" count only beside a session: whoever is not logged in has none, whatever the page calls it.
 */
function ownershipOf(from: ActorSources, { accountId, pageId }: Session): Actor['ownProfile'] {
  const { handle = '' } = from;
  const isNumbered = isNumber(handle) && signsOf(from).some(({ by }) => by === 'cookie');
  if (isNumbered && (handle === accountId || handle === pageId)) return 'yes';
  if (isShown(from, 'href') || isShown(from, 'label')) return 'yes';
  // A number here and a name there may be the same account: only two of a kind can be told apart.
  if (isNumbered && isNumber(accountId ?? '')) return 'no';
  const own = accountId !== undefined || isSessionUnknown(from) ? ownHandles(from) : [];
  if (own.includes(handle.toLowerCase())) return 'yes';
  return own.some((other) => isOfOneKind(other, handle)) || isShown(from, 'others-label') ? 'no' : 'unknown';
}

/** On a platform whose session we know no cookie of, a link to the own profile is all there is. */
function isSessionUnknown({ signs, platform }: ActorSources): boolean {
  return !signs.cookies.some((cookie) => cookie.platform === platform && cookie.means === 'account');
}

/** Where the links to the own profile lead. */
function ownHandles(from: ActorSources): string[] {
  const links = signsOf(from)
    .filter(({ by }) => by === 'own-link')
    .flatMap((sign) => from.view.controls.filter((control) => isShownBy(control, sign)));
  return links.flatMap(({ href }) => (href === undefined ? [] : (from.handleOf(href)?.toLowerCase() ?? [])));
}

function isShown(from: ActorSources, by: ActorSigns['ownProfile'][number]['by']): boolean {
  const signs = signsOf(from).filter((sign) => sign.by === by);
  return from.view.controls.some((control) => signs.some((sign) => isShownBy(control, sign)));
}

function signsOf({ platform, signs }: Pick<ActorSources, 'platform' | 'signs'>): ActorSigns['ownProfile'] {
  return signs.ownProfile.filter((sign) => sign.platform === platform);
}

function isShownBy(control: Control, { by, value }: ActorSigns['ownProfile'][number]): boolean {
  switch (by) {
    case 'href':
      return control.href !== undefined && URL.canParse(control.href) && bare(new URL(control.href).pathname) === bare(value);
    case 'label':
    case 'own-link':
    case 'others-label':
      return isSameLabel(control.name, value) || isSameLabel(control.text, value);
    case 'cookie':
      return false;
  }
}

function bare(path: string): string {
  return path.replace(/\/+$/, '');
}

/** Longer than any name a person can choose: a number in disguise, which may be anybody's. */
const LONGEST_NAME = 50;

function isOfOneKind(one: string, other: string): boolean {
  return isNumber(one) === isNumber(other) && one.length <= LONGEST_NAME && other.length <= LONGEST_NAME;
}

function isNumber(handle: string): boolean {
  return /^\d+$/.test(handle);
}

function sessionOf({ cookies, platform, signs }: ActorSources, means: 'account' | 'page'): string | undefined {
  const names = signs.cookies.filter((cookie) => cookie.platform === platform && cookie.means === means).map(({ name }) => name);
  for (const pair of cookies.split(';')) {
    const [name = '', value = ''] = pair.split('=', 2);
    if (names.includes(name.trim()) && value.trim() !== '') return plainText(value, 40);
  }
  return undefined;
}

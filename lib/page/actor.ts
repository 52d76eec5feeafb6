// Who is acting on this page: read from the session's own cookies and from the signs of an own profile, and kept nowhere.
import type { Actor, Control, PageView } from '../guide/view.ts';
import { isSameLabel, plainText } from './plain-text.ts';

/** What assets/rules says of it: the part of the rules that is needed here. */
export interface ActorSigns {
  cookies: readonly { platform: string; name: string; means: 'account' | 'page' }[];
  ownProfile: readonly { platform: string; by: 'href' | 'label' | 'cookie' | 'own-link'; value: string }[];
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
  const isLoggedIn = accountId !== undefined;
  return {
    accountId,
    pageId,
    isLoggedIn,
    handle: from.handle,
    ownProfile: from.handle !== undefined && isLoggedIn ? ownershipOf(from, [accountId, pageId]) : 'unknown',
  };
}

/** True when this control is one of the signs: it is kept though no target. */
export function isActorSign(control: Control, platform: string, signs: ActorSigns): boolean {
  return signsOf({ platform, signs }).some((sign) => isShownBy(control, sign));
}

function ownershipOf(from: ActorSources, sessions: readonly (string | undefined)[]): Actor['ownProfile'] {
  const { handle = '', view } = from;
  const signs = signsOf(from);
  if (sessions.includes(handle)) return signs.some(({ by }) => by === 'cookie') ? 'yes' : 'unknown';
  if (signs.some((sign) => (sign.by === 'href' || sign.by === 'label') && view.controls.some((control) => isShownBy(control, sign))))
    return 'yes';

  const own = signs
    .filter(({ by }) => by === 'own-link')
    .flatMap((sign) => view.controls.filter((control) => isShownBy(control, sign)))
    .flatMap(({ href }) => (href === undefined ? [] : (from.handleOf(href) ?? [])));
  if (own.includes(handle)) return 'yes';
  // A number here and a name there may be the same account: only two of a kind can be told apart.
  return own.some((other) => isNumber(other) === isNumber(handle)) ? 'no' : 'unknown';
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
      return isSameLabel(control.name, value) || isSameLabel(control.text, value);
    case 'cookie':
      return false;
  }
}

function bare(path: string): string {
  return path.replace(/\/+$/, '');
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

// Reads an account out of what a person types or pastes: a handle, or an address of the profile with whatever stands around it.
import { addressesIn, isEmail, isSite, wordsOf } from './account-text.ts';
import { isLedgerPlatform, type LedgerPlatform } from './platform.ts';

/** Each has its text under `unread.` in assets/locales. */
export type AccountTextFault = 'empty' | 'too-long' | 'looks-like-email' | 'other-site' | 'not-a-profile' | 'not-an-address-or-handle';

export type AccountReading =
  /** The platform is absent when only a handle was given: the person says which. */
  { ok: true; platform?: LedgerPlatform; handle: string } | { ok: false; why: AccountTextFault };

/** What the rules know of an address; undefined where it is not one of Meta's. */
export type RecogniseAddress = (url: string) => { platform: string; surface: string; handle?: string } | undefined;

const LONGEST_TEXT = 2000;
const LONGEST_HANDLE = 100;
// `theatre.des.sources`, `théâtre_2026`, and the old `Theatre-des-Sources-100012345678901`: a hyphen only before a number.
const HANDLE = /^(?:[\p{L}\p{N}._]+|[\p{L}\p{N}._-]+-\d{5,})$/u;

/** An e-mail address is never taken for a handle: it does not belong in the ledger. */
export function accountFrom(text: string, recognise: RecogniseAddress): AccountReading {
  if (text.length > LONGEST_TEXT) return { ok: false, why: 'too-long' };
  const words = wordsOf(text);
  if (words.length === 0) return { ok: false, why: 'empty' };
  const addresses = addressesIn(words, (url) => recognise(url) !== undefined);
  if (addresses.length > 0) return accountAt(addresses, recognise);
  return accountNamed(words);
}

/** The first address that names an account wins, a post's included: it names its author. Otherwise the most telling reason. */
function accountAt(addresses: readonly string[], recognise: RecogniseAddress): AccountReading {
  const seen = addresses.map((address) => recognise(address));
  for (const place of seen) {
    if (place?.handle === undefined || !isLedgerPlatform(place.platform)) continue;
    return checked(place.handle.replace(/^@/, ''), place.platform);
  }
  return { ok: false, why: seen.some((place) => place !== undefined) ? 'not-a-profile' : 'other-site' };
}

/** A handle alone, or the one word among others that is marked with an @. */
function accountNamed(words: readonly string[]): AccountReading {
  if (words.some(isEmail)) return { ok: false, why: 'looks-like-email' };
  const marked = words.filter((word) => word.startsWith('@'));
  const [word, ...more] = words.length === 1 ? words : marked;
  if (word === undefined || more.length > 0) return { ok: false, why: 'not-an-address-or-handle' };
  return checked(word.replace(/^@/, ''));
}

function checked(handle: string, platform?: LedgerPlatform): AccountReading {
  if (handle.length > LONGEST_HANDLE) return { ok: false, why: 'too-long' };
  // Meta's addresses may hold more than a person types; the rules have vouched for those.
  const isHandle = platform === undefined ? HANDLE.test(handle) && /[\p{L}\p{N}]/u.test(handle) : !/[\s@/?#:]/.test(handle);
  if (isHandle) return platform === undefined ? { ok: true, handle } : { ok: true, platform, handle };
  return { ok: false, why: isSite(handle) ? 'other-site' : 'not-an-address-or-handle' };
}

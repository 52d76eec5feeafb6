// Whose objection we keep: one account on one platform. A label and a handle, never a credential.
import * as z from 'zod/mini';
import { Country } from '../rules/country.ts';
import { Moment } from './moment.ts';
import { LEDGER_PLATFORMS } from './platform.ts';

export const LedgerPlatform = z.enum(LEDGER_PLATFORMS);
export const AccountKind = z.enum(['profile', 'professional', 'page']);

/** Names our own records. Plain letters only, so that it is safe as a key anywhere. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));
/** As in the profile's address: `theatre.des.sources`, `100012345678901`. Never an e-mail address. */
export const Handle = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[^\s@/?#:]+$/));

/** As the platform's own session names an account: a number, and no secret of anybody's. */
export const PlatformId = z.string().check(z.regex(/^\d{1,20}$/));

export const Account = z.strictObject({
  id: Id,
  platform: LedgerPlatform,
  handle: Handle,
  /** Kept only when the person follows the account from their own profile: it tells on a form whose session it is. */
  platformId: z.optional(PlatformId),
  /** What the person calls it: « IG festival ». */
  label: z.optional(z.string().check(z.maxLength(120))),
  kind: AccountKind,
  /** The natural person who objects, as the team calls them. Free text, stays here. */
  holder: z.optional(z.string().check(z.maxLength(120))),
  /** Where the holder lives, when it is not where the settings say. A later `moved` in the history goes before it. */
  country: z.optional(Country),
  addedAt: Moment,
});

export type Account = z.infer<typeof Account>;
export type AccountKind = z.infer<typeof AccountKind>;
export type LedgerPlatform = z.infer<typeof LedgerPlatform>;

/** Meta does not tell `Theatre` from `theatre`, so neither does the ledger. */
export function isSameAccount(one: Pick<Account, 'platform' | 'handle'>, other: Pick<Account, 'platform' | 'handle'>): boolean {
  return one.platform === other.platform && one.handle.toLowerCase() === other.handle.toLowerCase();
}

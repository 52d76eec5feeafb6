// Whose objection we keep: one account on one platform. A label and a handle, never a credential.
import * as z from 'zod/mini';

export const LedgerPlatform = z.enum(['facebook', 'instagram', 'threads']);
export const AccountKind = z.enum(['profile', 'professional', 'page']);

export const Account = z.strictObject({
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  platform: LedgerPlatform,
  /** As in the profile's address: `theatre.des.sources`, `100012345678901`. */
  handle: z.string().check(z.minLength(1), z.maxLength(100)),
  /** What the person calls it: « IG festival ». */
  label: z.optional(z.string().check(z.maxLength(120))),
  kind: AccountKind,
  /** The natural person who objects, as the team calls them. Free text, stays here. */
  holder: z.optional(z.string().check(z.maxLength(120))),
  addedAt: z.string(),
});

export type Account = z.infer<typeof Account>;
export type AccountKind = z.infer<typeof AccountKind>;
export type LedgerPlatform = z.infer<typeof LedgerPlatform>;

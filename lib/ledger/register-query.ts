// What can be asked of the register: which accounts, in which order, and how many of them.
import * as z from 'zod/mini';
import { LedgerPlatform } from './account.ts';
import type { Line } from './line-up.ts';
import { STATUSES } from './status.ts';

const Texts = z.array(z.string().check(z.maxLength(120))).check(z.maxLength(2000));

/** Each filter lets through what it names; an empty or absent one lets everything through. */
export const RegisterQuery = z.strictObject({
  statuses: z.optional(z.array(z.enum(STATUSES))),
  platforms: z.optional(z.array(LedgerPlatform)),
  /** `''` stands for accounts without a holder. */
  holders: z.optional(Texts),
  /** Looked for in names, handles and holders. */
  text: z.optional(z.string().check(z.maxLength(200))),
  /** `need`: as the popup has them. */
  sort: z.optional(z.enum(['need', 'name', 'platform', 'holder', 'status', 'since', 'next', 'deadline'])),
  descending: z.optional(z.boolean()),
  from: z.optional(z.int().check(z.nonnegative())),
  count: z.optional(z.int().check(z.nonnegative())),
});

export type RegisterQuery = z.infer<typeof RegisterQuery>;

/** Whether an account passes the filters. */
export function isWanted({ record: { account }, standing }: Line, { statuses, platforms, holders, text }: RegisterQuery): boolean {
  if (!isAmong(standing.status, statuses) || !isAmong(account.platform, platforms) || !isAmong(account.holder ?? '', holders)) return false;
  const wanted = folded(text ?? '');
  return (
    wanted === '' || [account.label, account.handle, account.holder].some((name) => name !== undefined && folded(name).includes(wanted))
  );
}

function isAmong<Value>(value: Value, allowed: readonly Value[] | undefined): boolean {
  return allowed === undefined || allowed.length === 0 || allowed.includes(value);
}

/** « Théâtre » is found by `theatre`, and stands beside it. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

// Which kinds of account a platform has.
import type { AccountKind, LedgerPlatform } from '../../ledger/account.ts';

/** A Page is a thing of Facebook; a professional account is an Instagram account like another, with its own login. */
const KINDS: Record<LedgerPlatform, readonly AccountKind[]> = {
  facebook: ['profile', 'page'],
  instagram: ['profile', 'professional'],
  threads: ['profile', 'professional'],
};

export function kindsOn(platform?: LedgerPlatform): readonly AccountKind[] {
  return platform === undefined ? ['profile', 'professional', 'page'] : KINDS[platform];
}

/** The kind chosen before the platform was known, as far as the platform has it. */
export function kindOn(platform: LedgerPlatform | undefined, kind: AccountKind): AccountKind {
  return kindsOn(platform).includes(kind) ? kind : 'profile';
}

// Begins the history of one more account.
import { Account, isSameAccount } from './account.ts';
import { recordOf, withRecord, type Ledger, type Outcome } from './ledger.ts';

/** Refuses an account that is already followed. Adding the same one again under the same id is harmless. */
export function addAccount(ledger: Ledger, account: Account): Outcome {
  if (!Account.safeParse(account).success) return { ok: false, why: 'invalid' };
  const kept = recordOf(ledger, account.id);
  if (kept !== undefined) return isSameAccount(kept.account, account) ? { ok: true, ledger } : { ok: false, why: 'invalid' };
  if (Object.values(ledger).some((other) => isSameAccount(other.account, account))) return { ok: false, why: 'duplicate-account' };
  return { ok: true, ledger: withRecord(ledger, { account, events: [] }) };
}

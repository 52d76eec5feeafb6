// Begins to follow the accounts an organisation asks for, once each: what the person does with them afterwards is theirs.
import { storage } from '#imports';
import * as z from 'zod/mini';
import { Id } from '../ledger/account.ts';
import { addAccount } from '../ledger/add-account.ts';
import { organisationAccount } from '../ledger/organisation-account.ts';
import type { Desk } from './desk.ts';
import { managedPolicy } from './managed.ts';
import { sha256 } from './sha256.ts';

const Begun = z.strictObject({ format: z.literal(1), accounts: z.array(Id) });
const KEY = 'local:organisation';

/** An account that is followed already stays as it is, and so does one that was begun before and is gone. */
export async function followManaged(desk: Pick<Desk, 'ledger' | 'afterWrite'>): Promise<void> {
  const { accounts } = await managedPolicy();
  if (accounts.length === 0) return;
  const read = Begun.safeParse(await storage.getItem(KEY));
  const begun = new Set(read.success ? read.data.accounts : []);
  const wanted = await Promise.all(accounts.map((account) => organisationAccount(account, sha256)));
  const fresh = wanted.filter(({ id }) => !begun.has(id));
  if (fresh.length === 0) return;
  const recorded = await desk.ledger.change((ledger) => {
    const grown = fresh.reduce((known, account) => {
      const outcome = addAccount(known, account);
      return outcome.ok ? outcome.ledger : known;
    }, ledger);
    return { ok: true, ledger: grown };
  });
  // A full storage is tried again at the next start.
  if (!recorded.ok) return;
  await storage.setItem(KEY, { format: 1, accounts: [...begun, ...fresh.map(({ id }) => id)] });
  await desk.afterWrite();
}

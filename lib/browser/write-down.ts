// Writes down what someone says or what a page shows. Ids and moments are ours, so that nobody else's can collide with them.
import { addAccount } from '../ledger/add-account.ts';
import { recordOf, type Ledger, type Outcome } from '../ledger/ledger.ts';
import { newEvent, type Said } from '../ledger/new-event.ts';
import { record } from '../ledger/record.ts';
import { momentAt, now } from './clock.ts';
import type { Desk } from './desk.ts';
import type { ProtocolMap, Recorded } from './messages.ts';

/** One more event in the history of its account. */
export async function tell(desk: Desk, said: Said): Promise<Recorded> {
  return write(desk, (ledger) => {
    const moment = now();
    const history = recordOf(ledger, said.accountId)?.events ?? [];
    return record(ledger, newEvent(said, history, { id: crypto.randomUUID(), now: moment, momentAt }), moment);
  });
}

/** One more account to follow. A name left blank is no name. */
export async function follow(desk: Desk, { label, holder, ...account }: Parameters<ProtocolMap['addAccount']>[0]): Promise<Recorded> {
  const names = { ...(label?.trim() && { label: label.trim() }), ...(holder?.trim() && { holder: holder.trim() }) };
  return write(desk, (ledger) => addAccount(ledger, { ...account, ...names, id: crypto.randomUUID(), addedAt: now() }));
}

async function write(desk: Desk, decide: (ledger: Ledger) => Outcome): Promise<Recorded> {
  const recorded = await desk.ledger.change(decide);
  if (recorded.ok) await desk.afterWrite();
  return recorded;
}

// Writes down what someone says or what a page shows. Ids and moments are made here or in our own pages, so that nobody else's can collide.
import { addAccount } from '../ledger/add-account.ts';
import { wordOf } from '../ledger/event-types.ts';
import { recordOf, type Ledger, type Outcome } from '../ledger/ledger.ts';
import { dayOf } from '../ledger/moment.ts';
import { newEvent, type Said } from '../ledger/new-event.ts';
import { policyOn } from '../ledger/policy-on.ts';
import { record } from '../ledger/record.ts';
import type { World } from '../ledger/world.ts';
import { momentAt, noonOf, now } from './clock.ts';
import { worldAt, type Desk } from './desk.ts';
import type { ProtocolMap, ToldEvent } from './messages.ts';
import type { Recorded } from './recorded.ts';

/** One more event in the history of its account. */
export async function tell(desk: Desk, said: Said, id?: string): Promise<Recorded> {
  const world = await worldAt(desk);
  return write(desk, (ledger) => written(ledger, said, world, id));
}

/** What the person told in one of our own pages. A confirmation they report is Meta's word, a sending is theirs. */
export async function tellOne(desk: Desk, told: ToldEvent): Promise<Recorded> {
  return tell(desk, saidBy(told), told.id);
}

/** Many at once. Each is judged on the ledger as those before it leave it, and all that is taken is written in one go. */
export async function tellAll(desk: Desk, told: readonly ToldEvent[]): Promise<readonly Recorded[]> {
  const world = await worldAt(desk);
  let judged: readonly Recorded[] = [];
  const recorded = await write(desk, (ledger) => {
    let next = ledger;
    judged = told.map((one) => {
      const outcome = written(next, saidBy(one), world, one.id);
      if (!outcome.ok) return outcome;
      next = outcome.ledger;
      return { ok: true };
    });
    return { ok: true, ledger: next };
  });
  // What could not be written was not kept, whatever was judged of it.
  return recorded.ok ? judged : told.map(() => recorded);
}

/** One more account to follow. A name left blank is no name. */
export async function follow(desk: Desk, { label, holder, ...account }: Parameters<ProtocolMap['addAccount']>[0]): Promise<Recorded> {
  const names = { ...(label?.trim() && { label: label.trim() }), ...(holder?.trim() && { holder: holder.trim() }) };
  return write(desk, (ledger) => addAccount(ledger, { ...account, ...names, id: crypto.randomUUID(), addedAt: now() }));
}

function saidBy({ id: _id, day, ...told }: ToldEvent): Said {
  return { ...told, source: wordOf(told.type), at: day === undefined || day === dayOf(now()) ? undefined : noonOf(day) };
}

function written(ledger: Ledger, said: Said, world: World, id: string = crypto.randomUUID()): Outcome {
  const history = recordOf(ledger, said.accountId)?.events ?? [];
  const saying = { id, now: world.now, momentAt, policyOn: policyOn(world.law) };
  return record(ledger, newEvent(said, history, saying), world);
}

async function write(desk: Desk, decide: (ledger: Ledger) => Outcome): Promise<Recorded> {
  const recorded = await desk.ledger.change(decide);
  if (recorded.ok) await desk.afterWrite();
  return recorded;
}

// The ledger as it may be shown to a team: each row a label, no private address, and nobody's name or notes unless the person says so.
import type { Account } from './account.ts';
import type { LedgerEvent } from './event.ts';
import type { Say } from './say.ts';
import { ledgerFrom, type AccountRecord, type Ledger } from './ledger.ts';
import { withoutAddresses } from './without-addresses.ts';

/** What goes along. Nothing of it does when nothing is said. */
export interface ShareChoice {
  /** Who objects. */
  withHolders?: boolean;
  /** What the person wrote for themselves. */
  withNotes?: boolean;
}

/** Where an e-mail address stood, the table says that there was one. Everything else of the history stays as it is. */
export function shareable(ledger: Ledger, choice: ShareChoice, say: Say): Ledger {
  const instead = say('sheet.hidden');
  const clean = (text: string): string => withoutAddresses(text, instead);
  return ledgerFrom(Object.values(ledger).map((record) => shareableRecord(record, choice, clean)));
}

type Clean = (text: string) => string;

function shareableRecord({ account, events }: AccountRecord, choice: ShareChoice, clean: Clean): AccountRecord {
  return {
    account: shareableAccount(account, choice, clean),
    events: events.map((event) => shareableEvent(event, choice, clean)),
  };
}

function shareableAccount(
  { holder, label, platformId: _ours, ...account }: Account,
  { withHolders = false }: ShareChoice,
  clean: Clean,
): Account {
  return {
    ...account,
    ...(label !== undefined && { label: clean(label) }),
    ...(withHolders && holder !== undefined && { holder: clean(holder) }),
  };
}

/** A file may be called after the address it came from, and a reference may hold one. */
function shareableEvent(
  { note, reference, evidence, ...event }: LedgerEvent,
  { withNotes = false }: ShareChoice,
  clean: Clean,
): LedgerEvent {
  return {
    ...event,
    ...(reference !== undefined && { reference: clean(reference) }),
    ...(evidence !== undefined && { evidence: evidence.map(({ name, sha256 }) => ({ name: clean(name), sha256 })) }),
    ...(withNotes && note !== undefined && { note: clean(note) }),
  };
}

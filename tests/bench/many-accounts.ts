// A ledger of any size, always the same one: a year in the life of each account, with notes and proofs as people leave them.
import type { Account } from '../../lib/ledger/account.ts';
import type { EventType, LedgerEvent } from '../../lib/ledger/event.ts';
import { wordOf } from '../../lib/ledger/event-types.ts';
import { ledgerFrom, type AccountRecord, type Ledger } from '../../lib/ledger/ledger.ts';

/** Thirty events: twice the whole way, with what is said beside it. */
const ROUND: readonly EventType[] = [
  'form_opened',
  'sent',
  'noted',
  'acknowledged',
  'action_required',
  'action_performed',
  'noted',
  'extended',
  'refused',
  'complaint_filed',
  'complaint_news',
  'noted',
  'complaint_closed',
  'confirmed',
  'reopened',
];

export function manyAccounts(accounts: number, events = 30): Ledger {
  return ledgerFrom(Array.from({ length: accounts }, (_, index) => recordNumber(index, events)));
}

function recordNumber(index: number, count: number): AccountRecord {
  const account: Account = {
    id: uuid(index, 0),
    platform: index % 3 === 0 ? 'facebook' : index % 3 === 1 ? 'instagram' : 'threads',
    handle: `compagnie.${index}`,
    label: `Compagnie n° ${index}`,
    holder: `Personne ${index % 40}`,
    kind: index % 10 === 9 ? 'page' : 'profile',
    addedAt: momentOf(0),
  };
  return { account, events: Array.from({ length: count }, (_, place) => eventNumber(account.id, index, place)) };
}

function eventNumber(accountId: string, index: number, place: number): LedgerEvent {
  const type = ROUND[place % ROUND.length] ?? 'noted';
  const at = momentOf(place * 11 + (index % 7));
  return {
    id: uuid(index, place + 1),
    accountId,
    type,
    at,
    // Every other step is told later, of a day that is named.
    recordedAt: place % 2 === 0 ? at : momentOf(place * 11 + (index % 7) + 1),
    source: type === 'form_opened' ? 'system' : wordOf(type),
    ...((type === 'sent' || type === 'confirmed') && { policy: '2025-06-16' }),
    ...(type === 'noted' && { note: `Demande relue avec l’équipe, réponse attendue de la personne ${index % 40}.` }),
    ...(type === 'confirmed' && { evidence: [{ name: `confirmation-${index}.eml`, sha256: 'e3b0c442'.repeat(8) }] }),
    ...(type === 'complaint_filed' && { authority: 'FR', reference: `26-${String(index).padStart(6, '0')}` }),
  };
}

function momentOf(day: number): string {
  const local = new Date(Date.UTC(2025, 5, 1, 10, 3, 12, 345) + day * 86_400_000).toISOString().slice(0, -1);
  return `${local}+02:00`;
}

/** Looks like one made by chance, and is always the same. */
function uuid(index: number, place: number): string {
  const hex = (((index + 1) * 2_654_435_761 + place * 40_503) % 4_294_967_296).toString(16).padStart(8, '0');
  const tail = ((index + 1) * 4096 + place).toString(16).padStart(12, '0');
  return `${hex}-${hex.slice(0, 4)}-4${hex.slice(1, 4)}-8${hex.slice(4, 7)}-${tail}`;
}

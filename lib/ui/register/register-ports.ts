// What the register asks of the world. The entry point answers with messages, a test with a few lines.
import type { AccountDetail } from '../../ledger/account-detail.ts';
import type { Conflict } from '../../ledger/conflicts.ts';
import type { EventDetails, EventType, Evidence } from '../../ledger/event.ts';
import type { RegisterModel } from '../../ledger/register-model.ts';
import type { RegisterQuery } from '../../ledger/register-query.ts';
import type { Outcome } from '../popup/popup-ports.ts';

export interface Telling extends EventDetails {
  accountId: string;
  type: EventType;
  day?: string;
  corrects?: string;
}

/** What does not hang on the filters. */
export interface Home {
  country?: string;
  quarantined: number;
}

/** A file whose name and sum are kept, and what its head says when it is an e-mail. The head is shown and never kept. */
export interface SeenFile {
  evidence: Evidence;
  head?: readonly { name: string; value: string }[];
}

export interface AuthorityOption {
  id: string;
  name: string;
  address: string;
  /** False: nobody has seen that this address takes complaints. */
  isVerified: boolean;
}

export interface RegisterPorts {
  today(): string;
  model(query: RegisterQuery): Promise<RegisterModel>;
  home(): Promise<Home>;
  detail(accountId: string): Promise<AccountDetail | undefined>;
  /** What copies that were united do not agree on. */
  conflicts(): Promise<readonly Conflict[]>;
  record(event: Telling): Promise<Outcome>;
  recordMany(events: readonly Telling[]): Promise<readonly Outcome[]>;
  setCountry(country: string | undefined): Promise<void>;
  saveQuarantine(): Promise<void>;
  /** Reads a file on this machine: its sum, and the head of an e-mail. */
  look(file: File): Promise<SeenFile>;
  /** The person's own first. */
  authorities(country: string): readonly AuthorityOption[];
}

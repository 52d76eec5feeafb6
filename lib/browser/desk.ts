// What everything that is asked of the background is answered from: the stores, the rules, and what follows a write.
import type { RuleSet } from '../rules/rule-set.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { SettingsStore } from './settings-store.ts';

export interface Desk {
  rules: RuleSet;
  ledger: LedgerStore;
  settings: SettingsStore;
  /** Runs after each write that succeeded, before it is answered. */
  afterWrite(): Promise<void>;
}

// What everything that is asked of the background is answered from: the stores, the rules, and what follows a write.
import type { World } from '../ledger/world.ts';
import type { Law } from '../rules/law.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { now } from './clock.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { SettingsStore } from './settings-store.ts';

export interface Desk {
  rules: RuleSet;
  law: Law;
  ledger: LedgerStore;
  settings: SettingsStore;
  /** Runs after each write that succeeded, before it is answered. */
  afterWrite(): Promise<void>;
}

/** The world as it is at this moment, for whoever computes something about the ledger. */
export async function worldAt({ law, settings }: Pick<Desk, 'law' | 'settings'>): Promise<World> {
  const { country } = await settings.read();
  return { law, now: now(), country };
}

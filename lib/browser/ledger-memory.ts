// What the background remembers of the ledger between two calls, so that storage is read and parsed once in its life and not at each click.
import { browser } from '#imports';
import { canonical } from '../ledger/canonical.ts';
import { joinedLedger } from '../ledger/joined.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isLedgerKey } from './ledger-items.ts';

export interface Remembered {
  /** As it lies in storage. */
  stored: Ledger;
  /** As it is read: entries that are one account are one. */
  read: Ledger;
  quarantined: number;
}

export interface Memory {
  /** Undefined when nothing is remembered, or when storage was changed by someone else since. */
  recall(): Remembered | undefined;
  remember(stored: Ledger, quarantined: number): Remembered;
  /** Says what is about to be written, so that the browser's news of it are told from another's. */
  expect(items: readonly { key: string; value: unknown }[]): void;
  forget(): void;
}

/** It dies with the worker, and the next one reads storage: nothing that counts is only here. */
export function openMemory(): Memory {
  let remembered: Remembered | undefined;
  const expected = new Map<string, unknown>();
  const isForeign = (key: string, value: unknown): boolean => {
    if (!isLedgerKey(key)) return false;
    const isOurs = expected.has(key) && canonical(expected.get(key)) === canonical(value);
    if (isOurs) expected.delete(key);
    return !isOurs;
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const foreign = Object.entries(changes).filter(([key, { newValue }]) => isForeign(key, newValue));
    if (foreign.length > 0) remembered = undefined;
  });
  return {
    recall: () => remembered,
    remember(stored, quarantined) {
      remembered = { stored, read: joinedLedger(stored), quarantined };
      return remembered;
    },
    expect(items) {
      for (const { key, value } of items) expected.set(key, value);
    },
    forget() {
      remembered = undefined;
    },
  };
}

// What the page of settings shows now. Every change goes through the ports and is read back: the page keeps no truth of its own.
import { type Signal, signal } from '@preact/signals';
import type { SettingsModel, SettingsPorts, SyncModel } from './settings-ports.ts';

export interface SettingsState {
  model: Signal<SettingsModel | undefined>;
  sync: Signal<SyncModel | undefined>;
  today: Signal<string>;
  isUnanswered: Signal<boolean>;
  /** Key of the sentence that says what happened. A new object each time. */
  said: Signal<{ key: string } | undefined>;
  /** Key of the sentence that says why nothing was erased. */
  eraseRefusal: Signal<string | undefined>;
  /** Where the focus goes after an action. A new object each time. */
  landing: Signal<{ on: string } | undefined>;
}

export function emptySettings(today: string): SettingsState {
  return {
    model: signal(undefined),
    sync: signal(undefined),
    today: signal(today),
    isUnanswered: signal(false),
    said: signal(undefined),
    eraseRefusal: signal(undefined),
    landing: signal(undefined),
  };
}

export async function loadSettings(state: SettingsState, ports: SettingsPorts): Promise<void> {
  state.today.value = ports.today();
  try {
    state.model.value = await ports.settings();
    state.isUnanswered.value = false;
    // An exchange may take a while, and nothing else waits for it.
    state.sync.value = await ports.sync();
  } catch {
    state.isUnanswered.value = true;
  }
}

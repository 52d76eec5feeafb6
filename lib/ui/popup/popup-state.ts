// What the popup shows now. Every change goes through the ports and is read back: the popup keeps no truth of its own.
import { type Signal, signal } from '@preact/signals';
import type { Offer, PopupModel } from '../../ledger/popup-model.ts';
import type { HintSettings, PopupPorts, ReadPorts } from './popup-ports.ts';

/** A result to announce: a key under `said.`, and what fills it. */
export interface Said {
  key: string;
  account?: string;
  status?: string;
}

/** What was made of the page in the current tab, or that there is nothing to say about it. */
export type Report = { kind: 'text'; text: string } | { kind: 'nothing' };

export interface PopupState {
  model: Signal<PopupModel | undefined>;
  hints: Signal<HintSettings | undefined>;
  offer: Signal<Offer | undefined>;
  today: Signal<string>;
  /** How many rows are wanted: the others are not built. */
  shown: Signal<number>;
  /** Id of the account something was just done about: it stays in sight wherever it goes. */
  touched: Signal<string | undefined>;
  /** What is being asked of the background just now. */
  asking: Signal<readonly string[]>;
  /** True when our own background did not answer. */
  isUnanswered: Signal<boolean>;
  said: Signal<Said | undefined>;
  /** Place in the popup → key of the sentence that says why not. */
  refused: Signal<Readonly<Record<string, string>>>;
  /** Where the focus goes after an action: an account id or `accounts`. A new object each time. */
  landing: Signal<{ on: string } | undefined>;
  /** Asked for by the person; undefined before. */
  report: Signal<Report | undefined>;
}

/** As many rows as are built at first, and each time more are asked for. */
export const ROWS = 20;

/** Nothing is known before the first answer. */
export function emptyState(today: string): PopupState {
  return {
    model: signal(undefined),
    hints: signal(undefined),
    offer: signal(undefined),
    today: signal(today),
    shown: signal(ROWS),
    touched: signal(undefined),
    asking: signal([]),
    isUnanswered: signal(false),
    said: signal(undefined),
    refused: signal({}),
    landing: signal(undefined),
    report: signal(undefined),
  };
}

/** Reads everything the background knows. */
export async function load(state: PopupState, ports: ReadPorts): Promise<void> {
  state.today.value = ports.today();
  try {
    const [model, hints] = await Promise.all([
      ports.model({ from: 0, count: state.shown.value, also: state.touched.value }),
      ports.hints(),
    ]);
    state.model.value = model;
    state.hints.value = hints;
    state.isUnanswered.value = false;
  } catch {
    // The worker may be starting again after an update: the popup says so and offers to ask again.
    state.isUnanswered.value = true;
  }
}

/** Asks the current tab which account it shows. A tab that does not answer shows none. */
export async function lookForOffer(state: PopupState, ports: PopupPorts): Promise<void> {
  state.offer.value = await ports.offer().catch(() => undefined);
}

// Asks the background for something, once, and shows what came of it: said aloud, or refused where it was asked.
import type { Outcome, ReadPorts } from './popup-ports.ts';
import { load, type PopupState, type Said } from './popup-state.ts';
import { forgive, refuse } from './refusals.ts';

interface Attempt {
  /** The same question while it is being asked is a double click: it is not asked twice. */
  question: string;
  /** Where a refusal is shown. */
  at: string;
  landing: string;
  said: () => Said;
  ask: () => Promise<Outcome>;
}

export async function attempt(state: PopupState, ports: ReadPorts, { question, at, landing, said, ask }: Attempt): Promise<boolean> {
  if (state.asking.value.includes(question)) return false;
  state.asking.value = [...state.asking.value, question];
  const outcome = await ask().catch((): Outcome => ({ ok: false, why: 'no-answer' }));
  if (outcome.ok) {
    forgive(state, at);
    await load(state, ports);
    say(state, said(), landing);
  } else refuse(state, at, `refusal.${outcome.why}`);
  state.asking.value = state.asking.value.filter((other) => other !== question);
  return outcome.ok;
}

export function say(state: PopupState, said: Said, landing?: string): void {
  state.said.value = said;
  if (landing !== undefined) state.landing.value = { on: landing };
}

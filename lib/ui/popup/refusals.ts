// Where on a page something was refused, and why: shown there until the same place succeeds.
import type { Signal } from '@preact/signals';

/** Of the state of any page that can refuse: place → key of the sentence that says why not. */
interface Refusing {
  refused: Signal<Readonly<Record<string, string>>>;
}

/** `key`: of a sentence in assets/locales. Always false, for whoever answers with it. */
export function refuse(state: Refusing, at: string, key: string): false {
  state.refused.value = { ...state.refused.value, [at]: key };
  return false;
}

export function forgive(state: Refusing, at: string): void {
  const { [at]: _gone, ...others } = state.refused.value;
  state.refused.value = others;
}

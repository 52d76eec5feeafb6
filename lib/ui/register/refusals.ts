// Where in the register something was refused, and why: shown there until the same place succeeds.
import type { RegisterState } from './register-state.ts';

/** `key`: of a sentence in assets/locales. Always false, for whoever answers with it. */
export function refuse(state: RegisterState, at: string, key: string): false {
  state.refused.value = { ...state.refused.value, [at]: key };
  return false;
}

export function forgive(state: RegisterState, at: string): void {
  const { [at]: _gone, ...others } = state.refused.value;
  state.refused.value = others;
}

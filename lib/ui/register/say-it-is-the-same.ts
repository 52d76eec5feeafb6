// Joins entries that were added twice, on two devices: the first one stays in sight, the others lend it their histories.
import type { Account } from '../../ledger/account.ts';
import type { Outcome } from '../popup/popup-ports.ts';
import { nameOf } from '../popup/words.ts';
import { forgive, refuse } from '../popup/refusals.ts';
import type { RegisterPorts, Telling } from './register-ports.ts';
import { loadRegister, type RegisterState } from './register-state.ts';

export async function sayItIsTheSame(state: RegisterState, ports: RegisterPorts, [kept, ...others]: readonly Account[]): Promise<void> {
  if (kept === undefined || state.isBusy.value) return;
  state.isBusy.value = true;
  const told = others.map(({ id }): Telling => ({ accountId: kept.id, type: 'same_account', sameAs: id }));
  const outcomes = await ports.recordMany(told).catch((): readonly Outcome[] => [{ ok: false, why: 'no-answer' }]);
  state.isBusy.value = false;
  const refused = outcomes.find(({ ok }) => !ok);
  await loadRegister(state, ports);
  if (refused?.ok === false) return void refuse(state, 'conflicts', `refusal.${refused.why}`);
  forgive(state, 'conflicts');
  state.said.value = { key: 'conflict.joined', given: [nameOf(kept)] };
  state.landing.value = { on: state.conflicts.value.length > 0 ? 'conflicts' : 'table' };
}

// What our own pages may ask about the person's other devices, and the end of it all.
import { answer } from './answer.ts';
import { AskedSwitch, Nothing } from './asked.ts';
import { isOurPage } from './sender.ts';
import type { Desk } from './desk.ts';
import { eraseEverything } from './erase-everything.ts';
import type { Sync } from './sync.ts';

export function answerSync(desk: Pick<Desk, 'ledger' | 'afterWrite'>, sync: Sync): void {
  const from = isOurPage;
  answer('sync', { from, shape: Nothing }, () => sync.state());
  answer('setSync', { from, shape: AskedSwitch }, ({ isOn }) => sync.set(isOn));
  answer('eraseEverything', { from, shape: Nothing }, () => eraseEverything(desk, sync));
}

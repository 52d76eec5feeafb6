// What our own pages may ask about the person's other devices.
import { answer } from './answer.ts';
import { AskedSync, Nothing } from './asked.ts';
import { isOurPage } from './sender.ts';
import type { Sync } from './sync.ts';

export function answerSync(sync: Sync): void {
  const from = isOurPage;
  answer('sync', { from, shape: Nothing }, () => sync.state());
  answer('setSync', { from, shape: AskedSync }, ({ isOn }) => sync.set(isOn));
}

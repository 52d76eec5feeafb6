// The whole ledger and what it is read with: for what leaves the register as a file, on paper, or in a letter.
import { law } from 'virtual:law';
import { now } from '../../lib/browser/clock.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Ledger } from '../../lib/ledger/ledger.ts';
import type { World } from '../../lib/ledger/world.ts';

export async function everything(): Promise<{ ledger: Ledger; world: World }> {
  const [ledger, { country }] = await Promise.all([ask('wholeLedger'), ask('popupModel', { from: 0, count: 0 })]);
  return { ledger, world: { law, now: now(), country } };
}

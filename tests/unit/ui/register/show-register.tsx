// The register on a document, answered by the real ledger kept in memory: what a test presses is what a person presses.
import { render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import { accountDetailOf } from '../../../../lib/ledger/account-detail.ts';
import { conflictsOf } from '../../../../lib/ledger/conflicts.ts';
import { joinedLedger } from '../../../../lib/ledger/joined.ts';
import type { Ledger } from '../../../../lib/ledger/ledger.ts';
import { newEvent } from '../../../../lib/ledger/new-event.ts';
import { record } from '../../../../lib/ledger/record.ts';
import { registerModelOf } from '../../../../lib/ledger/register-model.ts';
import type { World } from '../../../../lib/ledger/world.ts';
import { registerActionsOf } from '../../../../lib/ui/register/register-actions.ts';
import type { RegisterPorts, Telling } from '../../../../lib/ui/register/register-ports.ts';
import { emptyRegister, loadRegister } from '../../../../lib/ui/register/register-state.ts';
import { Register } from '../../../../lib/ui/register/register.tsx';
import { NOW, WORLD } from '../../ledger/told.ts';
import { FULL_ACCESS } from '../popup/full-access.ts';
import { wordsIn } from '../popup/words-in.ts';

export interface ShownRegister {
  page: HTMLElement;
  ledger: () => Ledger;
}

export async function showRegister(first: Ledger, ports: Partial<RegisterPorts> = {}): Promise<ShownRegister> {
  const kept = memory(first);
  const asked: RegisterPorts = { ...kept.ports, ...ports };
  const state = emptyRegister(asked.today());
  const page = document.body.appendChild(document.createElement('div'));
  const words = await wordsIn('fr');
  const countries = [{ code: 'FR', name: 'France' }];
  render(
    <Register
      {...{ state, words, countries }}
      actions={registerActionsOf(state, asked)}
      ports={asked}
      access={FULL_ACCESS}
      mark="mark.svg"
    />,
    page,
  );
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  await loadRegister(state, asked);
  await expect.poll(() => page.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  return { page, ledger: kept.ledger };
}

/** A background without a browser: the same pure functions, and a variable for a store. */
function memory(first: Ledger): { ports: RegisterPorts; ledger: () => Ledger } {
  let ledger = first;
  let world: World = WORLD;
  let count = 0;
  const tell = ({ day, ...said }: Telling) => {
    const at = day === undefined || NOW.startsWith(day) ? NOW : `${day}T12:00:00+01:00`;
    const saying = { id: `made-here-${(count += 1)}`, now: NOW, momentAt: (instant: number) => new Date(instant).toISOString() };
    const outcome = record(ledger, newEvent({ ...said, at, source: 'user' }, ledger[said.accountId]?.events ?? [], saying), world);
    if (outcome.ok) ledger = outcome.ledger;
    return outcome;
  };
  const ports: RegisterPorts = {
    today: () => NOW.slice(0, 10),
    model: async (query) => registerModelOf(joinedLedger(ledger), query, world),
    home: async () => ({ country: world.country, quarantined: 0 }),
    detail: async (accountId) => accountDetailOf(joinedLedger(ledger), accountId, world),
    conflicts: async () => conflictsOf(joinedLedger(ledger)),
    record: async (event) => tell(event),
    recordMany: async (events) => events.map(tell),
    setCountry: async (country) => void (world = { ...world, country }),
    saveQuarantine: async () => undefined,
    look: async (file) => ({ evidence: { name: file.name, sha256: 'a'.repeat(64) } }),
    authorities: () => [],
  };
  return { ports, ledger: () => ledger };
}

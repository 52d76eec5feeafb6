// The popup on a document, answered by the real ledger kept in memory: what a test presses is what a person presses.
import { render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import { accountFrom } from '../../../../lib/ledger/account-from.ts';
import { accountDetailOf } from '../../../../lib/ledger/account-detail.ts';
import { addAccount } from '../../../../lib/ledger/add-account.ts';
import type { Ledger } from '../../../../lib/ledger/ledger.ts';
import { newEvent } from '../../../../lib/ledger/new-event.ts';
import { type Offer, popupModelOf } from '../../../../lib/ledger/popup-model.ts';
import { record } from '../../../../lib/ledger/record.ts';
import { actionsOf } from '../../../../lib/ui/popup/popup-actions.ts';
import type { PopupPorts } from '../../../../lib/ui/popup/popup-ports.ts';
import { emptyState, load, lookForOffer } from '../../../../lib/ui/popup/popup-state.ts';
import type { AccessPorts } from '../../../../lib/ui/popup/site-access.tsx';
import type { Organisation } from '../../../../lib/ui/popup/organisation-note.tsx';
import { Popup } from '../../../../lib/ui/popup/popup.tsx';
import { FEW_RULES } from '../../ledger/few-rules.ts';
import { NOW, WORLD } from '../../ledger/told.ts';
import { FULL_ACCESS } from './full-access.ts';
import { wordsIn } from './words-in.ts';

const NOBODY: Organisation = { isSet: false, faults: [] };

export interface Setting {
  ledger?: Ledger;
  offer?: Offer;
  quarantined?: number;
  lang?: 'fr' | 'en';
  /** Answers that differ from those of a healthy background. */
  ports?: Partial<PopupPorts>;
  access?: AccessPorts;
  organisation?: Organisation;
}

export interface Shown {
  page: HTMLElement;
  ledger: () => Ledger;
  opened: string[];
}

export async function showPopup({
  ledger = {},
  offer,
  quarantined = 0,
  lang = 'fr',
  ports = {},
  access = FULL_ACCESS,
  organisation = NOBODY,
}: Setting = {}): Promise<Shown> {
  const kept = memory(ledger, offer, quarantined);
  const asked: PopupPorts = { ...kept.ports, ...ports };
  const state = emptyState(asked.today());
  const page = document.body.appendChild(document.createElement('div'));
  render(
    <Popup
      state={state}
      actions={actionsOf(state, asked)}
      read={asked.read}
      access={access}
      organisation={async () => organisation}
      voices={[{ id: 'gdpr', address: 'https://example.org/law', on: '2016-04-27' }]}
      edition={{ version: '0.1.0', rules: '2026-11-20' }}
      mark="mark.svg"
      words={await wordsIn(lang)}
    />,
    page,
  );
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  await Promise.all([load(state, asked), lookForOffer(state, asked)]);
  await expect.poll(() => page.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  return { page, ledger: kept.ledger, opened: kept.opened };
}

/** A background without a browser: the same pure functions, and a variable for a store. */
function memory(first: Ledger, offer: Offer | undefined, quarantined: number) {
  let ledger = first;
  let count = 0;
  let hints = { isOn: true, muted: 2 };
  const opened: string[] = [];
  const nextId = (): string => `made-here-${(count += 1)}`;
  const keep = (outcome: ReturnType<typeof record>) => {
    if (outcome.ok) ledger = outcome.ledger;
    return outcome;
  };
  const ports: PopupPorts = {
    today: () => NOW.slice(0, 10),
    model: async (slice) => popupModelOf(ledger, { ...WORLD, rules: FEW_RULES, quarantined, slice }),
    coverers: async (accountId) => accountDetailOf(ledger, accountId, WORLD)?.coverers ?? [],
    hints: async () => hints,
    offer: async () => offer,
    record: async ({ day, ...said }) => {
      const at = day === undefined || NOW.startsWith(day) ? NOW : `${day}T12:00:00+01:00`;
      const saying = { id: nextId(), now: NOW, momentAt: (instant: number) => new Date(instant).toISOString() };
      return keep(record(ledger, newEvent({ ...said, at, source: 'user' }, ledger[said.accountId]?.events ?? [], saying), WORLD));
    },
    keepPicture: async () => ({ ok: true }),
    addAccount: async (account) => keep(addAccount(ledger, { ...account, id: nextId(), addedAt: NOW })),
    read: (text) => accountFrom(text, recognise),
    setHints: async (isOn) => void (hints = { ...hints, isOn }),
    unmuteAll: async () => void (hints = { ...hints, muted: 0 }),
    open: async (address) => void opened.push(address),
    saveQuarantine: async () => void opened.push('quarantine'),
    diagnose: async () => undefined,
    copy: async (text) => void opened.push(text),
  };
  return { ports, opened, ledger: () => ledger };
}

function recognise(address: string): { platform: string; surface: string; handle?: string } | undefined {
  const { hostname, pathname } = new URL(address);
  const [handle] = pathname.split('/').filter((part) => part !== '');
  return hostname === 'www.instagram.com' ? { platform: 'instagram', surface: 'instagram.account', handle } : undefined;
}

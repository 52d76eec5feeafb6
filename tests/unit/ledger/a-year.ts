// A ledger with every kind of event in it, in an order in which they can happen: what a backup of a busy year looks like.
import type { LedgerEvent } from '../../../lib/ledger/event.ts';
import { ledgerFrom, type Ledger } from '../../../lib/ledger/ledger.ts';
import { account, FESTIVAL, PAGE, THEATRE } from './told.ts';

type Told = [type: LedgerEvent['type'], day: string, more?: Partial<LedgerEvent>];

const LIVES: Readonly<Record<string, readonly Told[]>> = {
  [THEATRE]: [
    ['form_opened', '2026-01-05', { source: 'system', form: 'facebook-ai-2025' }],
    ['sent', '2026-01-05', { channel: 'form', policy: '2025-06-16' }],
    ['acknowledged', '2026-01-06', { source: 'controller' }],
    ['action_required', '2026-01-08', { source: 'controller', reason: 'information' }],
    ['action_performed', '2026-01-09', { note: 'Réponse envoyée depuis la régie' }],
    ['extended', '2026-01-20', { source: 'controller', reason: 'complexity' }],
    ['refused', '2026-03-01', { source: 'controller', reason: 'overriding-grounds' }],
    ['complaint_filed', '2026-03-05', { authority: 'FR', reference: '26-01234', channel: 'portal' }],
    ['complaint_news', '2026-06-01', { source: 'authority' }],
    ['complaint_closed', '2026-07-01', { source: 'authority', outcome: 'upheld' }],
    ['confirmed', '2026-07-02', { source: 'controller', evidence: [{ name: 'confirmation.eml', sha256: 'e3'.repeat(32) }] }],
    ['email_changed', '2026-08-01'],
    ['reviewed', '2026-08-02'],
    ['same_account', '2026-08-03', { sameAs: 'account-double' }],
  ],
  [FESTIVAL]: [
    ['covered', '2026-01-07', { coveredBy: THEATRE }],
    ['left_accounts_centre', '2026-02-01'],
    ['sent', '2026-02-02'],
    ['reminded', '2026-03-10', { channel: 'email' }],
    ['moved', '2026-03-11', { country: 'CH' }],
    ['report_filed', '2026-04-01', { authority: 'CH' }],
    ['complaint_news', '2026-05-01', { source: 'authority' }],
    ['complaint_closed', '2026-06-01', { source: 'authority', outcome: 'other' }],
    ['reopened', '2026-06-02'],
    ['withdrawn', '2026-06-03'],
    ['noted', '2026-06-04', { note: 'Deux fois « oui »' }],
  ],
  'account-double': [
    ['sent', '2026-01-01', { channel: 'letter', receivedOn: '2026-01-03' }],
    ['controller_complaint', '2026-02-15'],
    ['corrected', '2026-02-16', { corrects: 'account-double-01' }],
  ],
  [PAGE]: [['not_eligible', '2026-01-05']],
};

/** Every kind of event is in it once at least; a test says so. */
export const A_YEAR: Ledger = ledgerFrom(
  Object.entries(LIVES).map(([id, told]) => ({
    account: account(id, { ...(id === PAGE && { kind: 'page' }), ...(id === FESTIVAL && { label: 'IG festival', holder: 'Camille' }) }),
    events: told.map(([type, day, more], index) => ({
      id: `${id}-${String(index).padStart(2, '0')}`,
      accountId: id,
      type,
      at: `${day}T10:00:00.000+01:00`,
      recordedAt: `${day}T10:00:0${index % 10}.000+01:00`,
      source: 'user',
      ...more,
    })),
  })),
);

// As little law as the ledger needs: its periods, three countries, one date. What is true of them stands in assets/rules, not here.
import type { Law } from '../../../lib/rules/law.ts';
import type { Authority, Period } from '../../../lib/rules/law-schema.ts';

const ALL = ['gdpr', 'uk', 'ch'] as const;
const seen = [{ on: '2026-11-24', source: 'law-and-sector, A.3', grade: 'authority' as const }];

function period(id: Period['id'], length: Period['length'], basis: Period['basis'] = 'ours', regimes: Period['regimes'] = [...ALL]) {
  return { id, length, basis, regimes };
}

function authority(country: string, regime: Authority['regime'], more: Partial<Authority> = {}): Authority {
  return {
    id: country,
    country,
    name: `Authority of ${country}`,
    url: 'https://authority.example.org/',
    complaintUrl: 'https://authority.example.org/complaint',
    verified: true,
    languages: ['en'],
    channel: 'web-form',
    priorRequest: 'required',
    regime,
    procedure: regime === 'ch' ? 'report' : 'complaint',
    isDefault: true,
    seen,
    ...more,
  };
}

/** No country's holidays but those that a test speaks of. */
export const FEW_LAW: Law = {
  edition: '2026-11-24',
  dates: [{ id: 'training-eu', on: '2025-05-27', kind: 'training-announced', seen }],
  periods: [
    period('form-stays-open', { hours: 24 }),
    period('mail-check', { hours: 48 }),
    period('answer', { months: 1 }, 'law', ['gdpr', 'uk']),
    period('answer', { months: 1 }, 'ours', ['ch']),
    period('extension', { months: 3 }, 'law', ['gdpr', 'uk']),
    period('extension', { months: 3 }, 'ours', ['ch']),
    period('after-reminder', { days: 14 }, 'convention'),
    period('controller-answer', { days: 30 }, 'law'),
    period('authority-news', { months: 3 }, 'law', ['gdpr']),
    period('authority-news', { months: 3 }, 'ours', ['uk', 'ch']),
    period('review', { months: 12 }),
  ],
  holidays: {
    FR: { easter: 'western', days: [{ on: '01-01' }, { easter: 1 }, { on: '05-01' }, { easter: 39 }, { on: '12-25' }] },
    GB: {
      easter: 'western',
      days: [{ on: '01-01', moved: true }, { easter: -2 }, { easter: 1 }, { on: '12-25', moved: true }, { on: '12-26', moved: true }],
    },
    CH: { easter: 'western', days: [{ on: '01-01' }, { on: '08-01' }, { on: '12-25' }] },
  },
  controllers: [{ regime: 'gdpr', name: 'Meta of the Union', post: ['1 Example Street', 'Dublin'], postSeen: seen, seen }],
  advisers: [],
  authorities: [authority('FR', 'gdpr'), authority('GB', 'uk'), authority('CH', 'ch')],
};

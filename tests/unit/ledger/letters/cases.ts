// The people of the golden letters: invented, each with a country and a state their objection is in.
import { law } from 'virtual:law';
import { letters } from 'virtual:letters';
import type { Account } from '../../../../lib/ledger/account.ts';
import { letterCaseOf, type LetterCase, type Writer } from '../../../../lib/ledger/letters/letter-case.ts';
import type { LetterLanguage } from '../../../../lib/ledger/letters/words.ts';
import type { LedgerEvent } from '../../../../lib/ledger/event.ts';
import { wordOf } from '../../../../lib/ledger/event-types.ts';
import { formatsIn } from '../../../../lib/ui/format.ts';
import { event, ledgerOf, recordWith, THEATRE } from '../told.ts';

export const JEANNE: Writer = {
  name: 'Jeanne Exemple',
  email: 'jeanne@theatre.example.org',
  place: 'Poitiers',
  situation: 'Je suis comédienne\u00A0: mon visage et ma voix, que je publie ici, sont mon seul métier.',
  answer: 'Je vous écris depuis l’adresse e-mail du compte, qui est la mienne depuis 2014.',
};
export const JANE: Writer = {
  name: 'Jane Example',
  email: 'jane@theatre.example.org',
  place: 'Leeds',
  situation: 'I am an actor: my face and my voice, which I publish here, are my only trade.',
  answer: 'I write to you from the e-mail address of the account, which has been mine since 2014.',
};

export function languageOf(code: 'fr' | 'en'): LetterLanguage {
  const words = letters[code];
  if (words === undefined) throw new Error(`assets/letters has no ${code}`);
  return { code, words, day: formatsIn(code === 'en' ? 'en-GB' : code).day };
}

export const writerIn = (code: 'fr' | 'en'): Writer => (code === 'fr' ? JEANNE : JANE);

const proof = (name: string, digit: string) => ({ name, sha256: digit.repeat(64) });
export const FORM_PICTURE = proof('formulaire-envoye.png', 'a');
export const META_MAIL = proof('reponse-meta.eml', 'b');

/** As the ledger keeps it: a sending is the person's word, a refusal is Meta's. */
function told(type: LedgerEvent['type'], day: string, more: Partial<LedgerEvent> = {}): LedgerEvent {
  return event(type, day, { source: wordOf(type), ...more });
}

/** Histories by the state they lead to, seen from 20 November 2026 on. */
export const HISTORIES = {
  nothing: () => [],
  sent: () => [told('sent', '2026-11-18', { channel: 'form' })],
  silent: () => [told('sent', '2026-10-05', { channel: 'form', evidence: [FORM_PICTURE] })],
  acknowledged: () => [told('sent', '2026-10-05', { channel: 'email' }), told('acknowledged', '2026-10-06')],
  byPost: () => [told('sent', '2026-10-01', { channel: 'letter', receivedOn: '2026-10-05' })],
  extended: () => [told('sent', '2026-07-01', { channel: 'portal' }), told('extended', '2026-07-20', { reason: 'volume' })],
  answered: () => [
    told('sent', '2026-09-01'),
    told('action_required', '2026-09-10', { reason: 'identity' }),
    told('action_performed', '2026-09-12'),
  ],
  asked: () => [told('sent', '2026-09-01'), told('action_required', '2026-09-10')],
  askedWho: () => [told('sent', '2026-09-01'), told('action_required', '2026-09-10', { reason: 'identity' })],
  reminded: () => [
    told('sent', '2026-09-01', { channel: 'form', evidence: [FORM_PICTURE], policy: '2026-07-23' }),
    told('acknowledged', '2026-09-02', { evidence: [META_MAIL] }),
    told('reminded', '2026-10-05'),
  ],
  refused: () => [
    told('sent', '2026-10-05', { channel: 'form', evidence: [FORM_PICTURE] }),
    told('refused', '2026-10-20', { reason: 'overriding-grounds', evidence: [META_MAIL, FORM_PICTURE] }),
  ],
  extendedAfterwards: () => [
    told('sent', '2026-08-03', { channel: 'form' }),
    told('extended', '2026-09-20', { reason: 'complexity' }),
    told('reminded', '2026-09-25'),
  ],
  complainedToMeta: () => [
    told('sent', '2026-08-03', { channel: 'form', evidence: [FORM_PICTURE] }),
    told('reminded', '2026-09-07'),
    told('controller_complaint', '2026-09-25'),
  ],
  complainedAndRefused: () => [
    told('sent', '2026-08-03', { channel: 'form' }),
    told('refused', '2026-08-20', { reason: 'complexity' }),
    told('controller_complaint', '2026-08-21'),
    told('refused', '2026-09-10'),
  ],
  reported: () => [told('sent', '2026-08-03'), told('refused', '2026-08-20'), told('report_filed', '2026-08-25')],
  complained: () => [
    told('sent', '2026-08-03', { channel: 'form' }),
    told('reminded', '2026-09-07'),
    told('email_changed', '2026-09-09'),
    told('complaint_filed', '2026-09-25', { reference: 'A-1' }),
    told('complaint_news', '2026-10-20'),
  ],
  /** All that can be told in a complaint, in one life. */
  everything: () => [
    told('sent', '2026-01-05', { channel: 'portal' }),
    told('action_required', '2026-01-06', { reason: 'information' }),
    told('action_performed', '2026-01-07'),
    told('extended', '2026-01-20', { reason: 'volume' }),
    told('refused', '2026-03-02', { reason: 'unfounded' }),
    told('sent', '2026-03-10', { channel: 'email' }),
    told('confirmed', '2026-03-11'),
    told('refused', '2026-03-20', { reason: 'excessive' }),
    told('sent', '2026-04-01', { channel: 'letter', receivedOn: '2026-04-04' }),
    told('refused', '2026-04-20', { reason: 'other' }),
    told('sent', '2026-05-04'),
    told('refused', '2026-05-20', { reason: 'identity' }),
    told('complaint_filed', '2026-05-21'),
    told('complaint_closed', '2026-08-01', { outcome: 'rejected' }),
    told('noted', '2026-08-02', { note: 'nothing an authority should read' }),
  ],
} satisfies Record<string, () => LedgerEvent[]>;

export type History = keyof typeof HISTORIES;

export function caseOf(history: History, country?: string, today = '2026-11-20', more: Partial<Account> = {}): LetterCase {
  const ledger = ledgerOf(recordWith(HISTORIES[history](), { handle: 'theatre.des.sources', label: 'Le théâtre', ...more }));
  const found = letterCaseOf(ledger, THEATRE, { law, now: `${today}T10:00:00+01:00`, country });
  if (found === undefined) throw new Error('the golden account is gone');
  return found;
}

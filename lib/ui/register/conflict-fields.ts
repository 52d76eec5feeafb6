// What two versions of one thing say differently, field by field, in words a person reads.
import type { Account } from '../../ledger/account.ts';
import type { Conflict } from '../../ledger/conflicts.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import type { Words } from '../popup/words.ts';

export interface DifferingField {
  label: string;
  /** One for each version, in the order of `versionsOf`; undefined where that version says nothing. */
  values: readonly (string | undefined)[];
}

/** The first one is what counts; of accounts that were added twice, the one that was added first. */
export function versionsOf(conflict: Conflict): readonly (Account | LedgerEvent)[] {
  switch (conflict.kind) {
    case 'same-handle':
      return conflict.accounts;
    case 'account-differs':
      return [conflict.account, ...conflict.others];
    case 'event-differs':
      return [conflict.event, ...conflict.others];
  }
}

export function differingFieldsOf(conflict: Conflict, words: Words): DifferingField[] {
  const versions = conflict.kind === 'event-differs' ? versionsOf(conflict).map(eventTexts) : versionsOf(conflict).map(accountTexts);
  const labels = [...new Set(versions.flatMap((version) => Object.keys(version(words))))];
  return labels
    .map((label) => ({ label, values: versions.map((version) => version(words)[label]) }))
    .filter(({ values }) => new Set(values).size > 1);
}

type Texts = (words: Words) => Readonly<Record<string, string | undefined>>;

function accountTexts(version: Account | LedgerEvent): Texts {
  const { platform, handle, platformId, label, kind, holder, country, addedAt } = version as Account;
  return ({ t, day }) => ({
    [t('add.label')]: label,
    [t('sheet.handle')]: handle,
    [t('register.column.platform')]: t(`platform.${platform}`),
    [t('conflict.number')]: platformId,
    [t('sheet.kind')]: t(`kind.${kind}`),
    [t('register.column.holder')]: holder,
    [t('sheet.country')]: country,
    [t('conflict.added')]: `${day(addedAt)} ${addedAt.slice(11, 16)}`,
  });
}

function eventTexts(version: Account | LedgerEvent): Texts {
  const event = version as LedgerEvent;
  const { channel, reason, outcome, receivedOn, evidence, policy } = event;
  return ({ t, day }) => ({
    [t('register.what')]: t(`event.${event.type}`),
    [t('register.day')]: `${day(event.at)} ${event.at.slice(11, 16)}`,
    [t('sheet.written')]: `${day(event.recordedAt)} ${event.recordedAt.slice(11, 16)}`,
    [t('sheet.word')]: t(`told.${event.source}`),
    [t('register.field.channel')]: channel && t(`register.channel.${channel}`),
    [t('register.field.received_on')]: receivedOn && day(receivedOn),
    [t('register.field.reason')]: reason && t(`register.reason.${reason}`),
    [t('register.field.authority')]: event.authority,
    [t('register.field.reference')]: event.reference,
    [t('register.field.outcome')]: outcome && t(`register.outcome.${outcome}`),
    [t('register.field.country')]: event.country,
    [t('conflict.other_account')]: event.coveredBy ?? event.sameAs,
    [t('conflict.corrects')]: event.corrects,
    [t('conflict.form')]: event.form,
    [t('sheet.policy')]: policy && day(policy),
    [t('sheet.note')]: event.note,
    [t('sheet.files')]: evidence?.map(({ name, sha256 }) => `${name} (SHA-256 ${sha256})`).join(', '),
  });
}

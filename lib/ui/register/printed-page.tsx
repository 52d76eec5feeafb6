// One account on a page of its own: where it stands, what is to come, and all that happened, with whose word it is and which file proves it.
import type { AccountRow } from '../../ledger/account-row.ts';
import type { HistoryLine } from '../../ledger/history.ts';
import type { PrintedAccount } from '../../ledger/printable.ts';
import { nameOf, type Words } from '../popup/words.ts';
import { toldKeyOf } from './told-key.ts';

export function PrintedPage({ account: { row, history }, words }: { account: PrintedAccount; words: Words }) {
  const { t } = words;
  return (
    <section class="sheet">
      <h2>{nameOf(row.account)}</h2>
      <dl>
        {factsOf(row, words).map(({ title, text }) => (
          <div key={`${title} ${text}`}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('register.history')}</h3>
      {history.length === 0 && <p>{t('register.no_history')}</p>}
      <ol>
        {history.map((line) => (
          <PrintedLine key={line.event.id} line={line} words={words} />
        ))}
      </ol>
    </section>
  );
}

interface Fact {
  title: string;
  text: string;
}

function factsOf({ account, statusKey, since, word, deadline, steps, country }: AccountRow, { t, day }: Words): Fact[] {
  const status = t(`status.${statusKey}`);
  const facts: (Fact | undefined)[] = [
    { title: t('register.column.platform'), text: t(`platform.${account.platform}`) },
    { title: t('sheet.handle'), text: account.handle },
    { title: t('sheet.kind'), text: t(`kind.${account.kind}`) },
    account.holder === undefined ? undefined : { title: t('register.column.holder'), text: account.holder },
    country === undefined ? undefined : { title: t('sheet.country'), text: country },
    { title: t('register.column.status'), text: since === undefined ? status : t('popup.since', [status, day(since)]) },
    word === undefined ? undefined : { title: t('sheet.word'), text: t(toldKeyOf(word)) },
    deadline === undefined
      ? undefined
      : { title: t('register.column.deadline'), text: `${day(deadline.lastDay)}, ${t(`register.basis.${deadline.basis}`)}` },
    ...steps.map((step, place) => ({
      title: place === 0 ? t('register.to_come') : '',
      text: `${day(step.on)}, ${t(`register.step.${step.key}`)} (${t(`register.basis.${step.basis}`)})`,
    })),
  ];
  return facts.flatMap((fact) => fact ?? []);
}

function PrintedLine({ line: { event, isCorrected, isWithoutEffect = false }, words: { t, day } }: { line: HistoryLine; words: Words }) {
  const what = t(`event.${event.type}`);
  const details = [
    t(`told.${event.source}`),
    event.channel && t(`register.channel.${event.channel}`),
    event.receivedOn && t('register.received', [day(event.receivedOn)]),
    event.reason && t(`register.reason.${event.reason}`),
    event.authority,
    event.reference,
    event.outcome && t(`sheet.outcome.${event.outcome}`),
    event.policy && t('print.policy', [day(event.policy)]),
    isCorrected ? t('row.cancelled') : undefined,
    isWithoutEffect ? t('print.without_effect') : undefined,
    t('row.written', [day(event.recordedAt)]),
  ];
  return (
    <li>
      <time dateTime={event.at}>{day(event.at)}</time> {isCorrected ? <s>{what}</s> : <strong>{what}</strong>}
      <br />
      {details.filter((detail) => detail !== undefined).join(' · ')}
      {event.note !== undefined && <p>{event.note}</p>}
      {event.evidence?.map(({ name, sha256 }) => (
        <p key={sha256}>
          {name}, <code>SHA-256 {sha256}</code>
        </p>
      ))}
    </li>
  );
}

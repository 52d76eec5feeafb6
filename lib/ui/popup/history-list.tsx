// Everything that was ever told of an account, newest first: who said it, when, with which proof; what was corrected stays readable.
import type { HistoryLine } from '../../ledger/history.ts';
import type { Words } from './words.ts';

export interface HistoryListProps {
  history: readonly HistoryLine[];
  /** Event that « Annuler » would correct. */
  undo?: string;
  /** Takes one step back; it stays readable. */
  onCorrect: (eventId: string) => void;
  words: Words;
}

export function HistoryList({ history, undo, onCorrect, words }: HistoryListProps) {
  const { t } = words;
  if (history.length === 0) return <p class="quiet">{t('register.no_history')}</p>;
  return (
    <ol class="full-history">
      {history.map((line) => (
        <li key={line.event.id} data-corrected={line.isCorrected}>
          <Told line={line} history={history} words={words} />
          {isCorrectable(line) && (
            <button type="button" class="link" onClick={() => onCorrect(line.event.id)}>
              {t(line.event.id === undo ? 'row.undo' : 'register.correct')}
              <span class="unseen"> {t(`event.${line.event.type}`)}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What the extension saw by itself, and what is corrected already, is not theirs to take back. */
function isCorrectable({ event, isCorrected }: HistoryLine): boolean {
  return !isCorrected && event.source !== 'system' && event.type !== 'corrected';
}

type ToldProps = Pick<HistoryListProps, 'history' | 'words'> & { line: HistoryLine };

function Told({ line, history, words: { t, day } }: ToldProps) {
  const { event, isCorrected } = line;
  const { evidence = [] } = event;
  // A piece of evidence without a word is what a picture of a page leaves behind.
  const what = t(event.type === 'noted' && event.note === undefined && evidence.length > 0 ? 'row.proof' : `event.${event.type}`);
  return (
    <>
      <p>
        {isCorrected ? <s>{what}</s> : <strong>{what}</strong>}
        {partsOf(line, history, { t, day }).map((part) => (
          <span key={part} class="part">
            {part}
          </span>
        ))}
      </p>
      <p class="quiet">
        <time dateTime={event.at}>{day(event.at)}</time>
        <span class="part">{t(`source.${event.source}`)}</span>
        {event.recordedAt.slice(0, 10) !== event.at.slice(0, 10) && <span class="part">{t('row.written', [day(event.recordedAt)])}</span>}
        {event.policy !== undefined && <span class="part">{t('print.policy', [day(event.policy)])}</span>}
      </p>
      {event.note !== undefined && <p class="note">{event.note}</p>}
      {evidence.map(({ name, sha256 }) => (
        <p key={sha256} class="quiet">
          {name} <code>SHA-256 {sha256}</code>
        </p>
      ))}
    </>
  );
}

/** The particulars, each only where it was told. */
function partsOf(
  { event, isCorrected, isWithoutEffect, other }: HistoryLine,
  history: readonly HistoryLine[],
  { t, day }: Pick<Words, 't' | 'day'>,
): string[] {
  const { reason, channel, outcome, authority, reference, country, receivedOn } = event;
  const corrected = history.find((line) => line.event.id === event.corrects)?.event;
  return [
    corrected && t(`event.${corrected.type}`),
    other && (event.type === 'covered' ? t('row.covered_label', [other]) : other),
    isWithoutEffect === true && t(event.type === 'extended' ? 'row.extension_late' : 'row.without_effect'),
    isCorrected && t('row.cancelled'),
    channel && t(`register.channel.${channel}`),
    reason && t(`register.reason.${reason}`),
    outcome && t(`register.outcome.${outcome}`),
    receivedOn && t('register.received', [day(receivedOn)]),
    authority,
    reference,
    country,
  ].filter((part) => typeof part === 'string');
}

// Everything that was ever told of an account, newest first: who said it, when, with which proof; what was corrected stays readable.
import type { HistoryLine } from '../../ledger/popup-model.ts';
import type { Words } from '../popup/words.ts';

export interface FullHistoryProps {
  history: readonly HistoryLine[];
  /** Event that « Annuler » would correct. */
  undo?: string;
  /** Account id → name. */
  names: Readonly<Record<string, string>>;
  onCorrect: (eventId: string) => void;
  words: Words;
}

export function FullHistory({ history, undo, names, onCorrect, words }: FullHistoryProps) {
  const { t } = words;
  if (history.length === 0) return <p class="quiet">{t('register.no_history')}</p>;
  return (
    <ol class="full-history">
      {history.map((line) => (
        <li key={line.event.id} data-corrected={line.isCorrected}>
          <Told line={line} history={history} names={names} words={words} />
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

type ToldProps = Pick<FullHistoryProps, 'history' | 'names' | 'words'> & { line: HistoryLine };

function Told({ line: { event, isCorrected, isWithoutEffect }, history, names, words: { t, day } }: ToldProps) {
  const what = t(`event.${event.type}`);
  const corrected = history.find((line) => line.event.id === event.corrects)?.event;
  const other = names[event.coveredBy ?? event.sameAs ?? ''];
  const { reason, channel, outcome, authority, reference, country, receivedOn, evidence = [] } = event;
  const parts = [
    corrected && t(`event.${corrected.type}`),
    other,
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
  return (
    <>
      <p>
        {isCorrected ? <s>{what}</s> : <strong>{what}</strong>}
        {parts.map((part) => (
          <span key={part} class="part">
            {part}
          </span>
        ))}
      </p>
      <p class="quiet">
        <time dateTime={event.at}>{day(event.at)}</time>
        <span class="part">{t(`source.${event.source}`)}</span>
        <span class="part">{t('row.written', [day(event.recordedAt)])}</span>
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

// What happened to an account, newest first: who said it and when. What was corrected stays readable.
import type { HistoryLine } from '../../ledger/popup-model.ts';
import type { Words } from './words.ts';

export interface RowHistoryProps {
  history: readonly HistoryLine[];
  names: Readonly<Record<string, string>>;
  /** Takes one step back; it stays readable. */
  onCorrect: (eventId: string) => void;
  words: Words;
}

export function RowHistory({ history, names, onCorrect, words }: RowHistoryProps) {
  return (
    <details class="history">
      <summary>{words.t('row.history', history.length)}</summary>
      <ol>
        {history.map((line) => (
          <li key={line.event.id} data-corrected={line.isCorrected}>
            <Line line={line} history={history} names={names} words={words} />
            {isCorrectable(line) && (
              <button type="button" class="link" onClick={() => onCorrect(line.event.id)}>
                {words.t('register.correct')}
                <span class="unseen"> {words.t(`event.${line.event.type}`)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What the extension saw by itself, and what is corrected already, is not theirs to take back. */
function isCorrectable({ event, isCorrected }: HistoryLine): boolean {
  return !isCorrected && event.source !== 'system' && event.type !== 'corrected';
}

function Line({
  line: { event, isCorrected, isWithoutEffect },
  history,
  names,
  words: { t, day },
}: Omit<RowHistoryProps, 'onCorrect'> & { line: HistoryLine }) {
  const what = t(`event.${event.type}`);
  const corrected = history.find((line) => line.event.id === event.corrects)?.event;
  const coverer = event.coveredBy === undefined ? undefined : names[event.coveredBy];
  const isWrittenLater = event.recordedAt.slice(0, 10) !== event.at.slice(0, 10);
  return (
    <>
      {isCorrected ? <s>{what}</s> : <span>{what}</span>}
      {corrected !== undefined && <span class="part">{t(`event.${corrected.type}`)}</span>}
      {coverer !== undefined && <span class="part">{t('row.covered_label', [coverer])}</span>}
      {isWithoutEffect === true && <span class="part">{t(event.type === 'extended' ? 'row.extension_late' : 'row.without_effect')}</span>}
      {isCorrected && <span class="part">{t('row.cancelled')}</span>}
      <br />
      <span class="quiet">
        <time dateTime={event.at}>{day(event.at)}</time>
        <span class="part">{t(`source.${event.source}`)}</span>
        {isWrittenLater && <span class="part">{t('row.written', [day(event.recordedAt)])}</span>}
      </span>
    </>
  );
}

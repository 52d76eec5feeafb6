// « Signaler une page qui a changé »: a text of ids and counts, shown whole before it is copied. Nothing is sent.
import type { Report } from './popup-state.ts';
import { Refusal } from './results.tsx';
import type { Words } from './words.ts';

export interface PageReportProps {
  report?: Report;
  /** True once it has been copied, as far as that was the last thing done. */
  isCopied: boolean;
  /** Key of the sentence that says why it was not. */
  refused?: string;
  onAsk: () => void;
  onCopy: () => void;
  words: Words;
}

export function PageReport({ report, isCopied, refused, onAsk, onCopy, words }: PageReportProps) {
  const { t } = words;
  return (
    <details class="report" onToggle={(event) => event.currentTarget.open && onAsk()}>
      <summary>{t('report.summary')}</summary>
      {report?.kind === 'nothing' && <p>{t('report.nothing')}</p>}
      {report?.kind === 'text' && (
        <>
          <p>{t('report.what')}</p>
          <pre tabIndex={0} role="region" aria-label={t('report.label')}>
            {report.text}
          </pre>
          <button type="button" onClick={onCopy}>
            {t('report.copy')}
          </button>
          {isCopied && <p class="quiet">{t('said.copied')}</p>}
          <Refusal reason={refused} words={words} />
          <p class="quiet">{t('report.where')}</p>
        </>
      )}
    </details>
  );
}

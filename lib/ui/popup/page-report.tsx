// « Signaler une page qui a changé »: a text of ids and counts, shown whole before it is copied. Nothing is sent.
import type { Report } from './popup-state.ts';
import type { Words } from './words.ts';

export interface PageReportProps {
  report?: Report;
  onAsk: () => void;
  onCopy: () => void;
  words: Words;
}

export function PageReport({ report, onAsk, onCopy, words: { t } }: PageReportProps) {
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
          <p class="quiet">{t('report.where')}</p>
        </>
      )}
    </details>
  );
}

// What an organisation can do for a Page, for which nobody can object.
import type { Words } from './words.ts';

const STEPS = ['inventory', 'each_person', 'professional', 'publish_less', 'reserve_rights', 'tell_artists', 'tell_public'] as const;

export function PageAdvice({ words: { t } }: { words: Words }) {
  return (
    <details class="advice">
      <summary>{t('page.summary')}</summary>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`page.${step}`)}</li>
        ))}
      </ol>
    </details>
  );
}

// Four questions that help a person find a sentence of their own. They are to be answered, not copied.
import type { LetterView } from './letter-view.ts';

export function Prompts({ desk, draft, words: { t } }: Pick<LetterView, 'desk' | 'draft' | 'words'>) {
  return (
    <details class="prompts">
      <summary>{t('letters.prompts')}</summary>
      <dl lang={draft.language}>
        {desk.prompts(draft.language).map(({ who, text }) => (
          <div key={who}>
            <dt lang={t('extension.language')}>{t(`letters.who.${who}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

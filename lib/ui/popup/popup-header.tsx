// The name and how far the person is.
import type { PopupModel } from '../../ledger/popup-model.ts';
import type { Words } from './words.ts';

export function PopupHeader({ model, mark, words: { t } }: { model?: PopupModel; mark: string; words: Words }) {
  return (
    <header class="header">
      <img class="mark" src={mark} alt="" width="32" height="32" />
      <h1>{t('extension.name')}</h1>
      {model !== undefined && model.total > 0 && (
        <div class="progress">
          <span id="progress">{t('popup.progress', model.done, [String(model.done), String(model.total)])}</span>
          <progress aria-labelledby="progress" value={model.done} max={model.total} />
        </div>
      )}
    </header>
  );
}

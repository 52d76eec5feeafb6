// The name and how far the person is.
import type { PopupModel } from '../../ledger/popup-model.ts';
import { AllDone } from './all-done.tsx';
import { HolderList } from './holder-list.tsx';
import type { Words } from './words.ts';

export function PopupHeader({ model, mark, words }: { model?: PopupModel; mark: string; words: Words }) {
  const { t } = words;
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
      {model !== undefined && <HolderList holders={model.holders} words={words} />}
      {model !== undefined && model.total > 0 && model.left === 0 && <AllDone asking={model.asking} words={words} />}
    </header>
  );
}

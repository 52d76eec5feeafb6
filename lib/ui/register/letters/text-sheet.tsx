// A text on its sheet, to correct as one likes, and the ways out of here: copied, printed, saved. A failed copy loses nothing.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Words } from '../../popup/words.ts';
import type { Versions } from './letters-state.ts';

export interface TextSheetProps {
  id: string;
  language: string;
  /** Undefined while the letter lacks something. */
  proposed?: string;
  versions: Versions;
  onVersions: (versions: Versions) => void;
  /** Fails when the browser says no. */
  copy: (text: string) => Promise<void>;
  print: (text: string) => void;
  save: (text: string) => void;
  /** It is in the person's hands now. */
  onTaken: (said?: string) => void;
  words: Words;
}

export function TextSheet({ id, language, proposed, versions, onVersions, copy, print, save, onTaken, words: { t } }: TextSheetProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isUncopied = useSignal(false);
  const { own, aside } = versions;
  const text = own ?? proposed;
  if (text === undefined) return null;
  async function tryCopy(whole: string): Promise<void> {
    try {
      await copy(whole);
      isUncopied.value = false;
      onTaken('letters.copied');
    } catch {
      isUncopied.value = true;
      area.current?.select();
    }
  }
  return (
    <section class="sheet-of-paper">
      <label for={`${id}-text`}>{t('letters.text')}</label>
      <p class="quiet" id={`${id}-text-help`}>
        {t('letters.text_help')}
      </p>
      <textarea
        ref={area}
        class="letter"
        id={`${id}-text`}
        name="letter-text"
        lang={language}
        spellcheck
        rows={rowsOf(text)}
        aria-describedby={`${id}-text-help`}
        value={text}
        onInput={(event) => onVersions({ ...versions, own: event.currentTarget.value })}
      />
      {own !== undefined && (
        <p class="quiet own">
          {t('letters.yours_now')}{' '}
          {proposed !== undefined && (
            <button type="button" class="link" onClick={() => onVersions({ aside: own })}>
              {t('letters.restore')}
            </button>
          )}
        </p>
      )}
      {own === undefined && aside !== undefined && (
        <p class="own">
          <button type="button" class="link" onClick={() => onVersions({ own: aside })}>
            {t('letters.bring_back')}
          </button>
        </p>
      )}
      <div class="actions">
        <button type="button" class="strong" onClick={() => void tryCopy(text)}>
          {t('letters.copy')}
        </button>
        <button
          type="button"
          onClick={() => {
            print(text);
            onTaken();
          }}
        >
          {t('letters.print')}
        </button>
        <button
          type="button"
          onClick={() => {
            save(text);
            onTaken('said.saved');
          }}
        >
          {t('letters.save')}
        </button>
      </div>
      {isUncopied.value && (
        <p role="alert" class="refusal">
          {t('letters.not_copied')}
        </p>
      )}
    </section>
  );
}

/** Lines as they are likely to be wrapped, so that the whole text is in sight where the browser does not size the field itself. */
function rowsOf(text: string): number {
  return Math.max(
    12,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 72)), 1),
  );
}

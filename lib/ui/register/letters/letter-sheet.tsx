// The letter itself, to correct as one likes, and the ways out of here: copied, printed, saved. A failed copy loses nothing.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { LetterPorts, LetterSheet as Sheet } from './letter-ports.ts';
import type { LetterView } from './letter-view.ts';
import { versionOf, without } from './letters-state.ts';

export interface LetterSheetProps extends LetterView {
  ports: Pick<LetterPorts, 'copy' | 'print' | 'save'>;
  onSaid: (key: string) => void;
}

export function LetterSheet({ id, draft, written, onDraft, ports, onSaid, words: { t } }: LetterSheetProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isUncopied = useSignal(false);
  const version = versionOf(draft);
  const own = draft.own[version];
  const aside = draft.aside[version];
  const proposed = written.ok ? written.text : undefined;
  const text = own ?? proposed;
  if (text === undefined) return null;
  const sheet: Sheet = { language: draft.language, text, ...(written.ok && { written }) };
  async function copy(): Promise<void> {
    isUncopied.value = await ports.copy(text ?? '').then(
      () => false,
      () => true,
    );
    if (!isUncopied.value) onSaid('letters.copied');
    else area.current?.select();
  }
  const edit = (typed: string): void => onDraft((before) => ({ ...before, own: { ...before.own, [version]: typed } }));
  const restore = (): void =>
    onDraft(({ own: owned, aside: put, ...before }) => ({ ...before, own: without(owned, version), aside: { ...put, [version]: text } }));
  const bringBack = (): void =>
    onDraft(({ own: owned, aside: put, ...before }) => ({
      ...before,
      own: { ...owned, [version]: aside ?? '' },
      aside: without(put, version),
    }));
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
        lang={draft.language}
        spellcheck
        rows={rowsOf(text)}
        aria-describedby={`${id}-text-help`}
        value={text}
        onInput={(event) => edit(event.currentTarget.value)}
      />
      {own !== undefined && (
        <p class="quiet own">
          {t('letters.yours_now')}{' '}
          {proposed !== undefined && (
            <button type="button" class="link" onClick={restore}>
              {t('letters.restore')}
            </button>
          )}
        </p>
      )}
      {own === undefined && aside !== undefined && (
        <p class="own">
          <button type="button" class="link" onClick={bringBack}>
            {t('letters.bring_back')}
          </button>
        </p>
      )}
      <div class="actions">
        <button type="button" class="strong" onClick={() => void copy()}>
          {t('letters.copy')}
        </button>
        <button type="button" onClick={() => ports.print(sheet)}>
          {t('letters.print')}
        </button>
        <button
          type="button"
          onClick={() => {
            ports.save(sheet);
            onSaid('said.saved');
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
      {written.ok && written.letter.annexes !== undefined && (
        <p class="quiet">{t(written.letter.annexes.length > 1 ? 'letters.pack' : 'letters.pack_empty')}</p>
      )}
    </section>
  );
}

/** Lines as they are likely to be wrapped, so that the whole letter is in sight where the browser does not size the field itself. */
function rowsOf(text: string): number {
  return Math.max(
    16,
    text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 72)), 1),
  );
}

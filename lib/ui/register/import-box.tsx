// Brings a copy in: first what it would change, then, if the person says so, the change.
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { Refusal } from '../popup/results.tsx';
import { nameOf, type Words } from '../popup/words.ts';
import { useFirstFocus } from '../use-first-focus.ts';
import type { ChosenFile, FilePorts, Looked } from './file-ports.ts';

export interface ImportBoxProps {
  ports: Pick<FilePorts, 'preview' | 'apply'>;
  onImported: () => Promise<void>;
  words: Words;
}

export function ImportBox({ ports, onImported, words }: ImportBoxProps) {
  const { t } = words;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const file = useSignal<ChosenFile | undefined>(undefined);
  const looked = useSignal<Looked | undefined>(undefined);
  const refusal = useSignal<string | undefined>(undefined);
  function forget(): void {
    file.value = undefined;
    looked.value = undefined;
    refusal.value = undefined;
    if (input.current !== null) input.current.value = '';
    input.current?.focus();
  }
  async function look(chosen: ChosenFile): Promise<void> {
    file.value = chosen;
    looked.value = undefined;
    // The same refusal twice is heard twice.
    refusal.value = undefined;
    try {
      looked.value = await ports.preview(chosen);
      refusal.value = looked.value.ok ? undefined : `import.${looked.value.why}`;
    } catch {
      refusal.value = 'refusal.no_answer';
    }
  }
  async function apply(): Promise<void> {
    if (file.value === undefined) return;
    const outcome = await ports.apply(file.value).catch(() => ({ ok: false as const, why: 'no-answer' }));
    if (!outcome.ok) return void (refusal.value = `refusal.${outcome.why}`);
    forget();
    await onImported();
  }
  const seen = looked.value;
  return (
    <div class="file">
      <h3>{t('preview.title')}</h3>
      <label for={id}>{t('preview.file')}</label>
      <input
        ref={input}
        id={id}
        type="file"
        name="import"
        accept=".json,application/json"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          // A file that is gone or locked by then has no text: the person is told to choose again.
          if (chosen !== undefined)
            void chosen.text().then(
              (text) => look({ text }),
              () => (refusal.value = 'import.unreadable'),
            );
        }}
      />
      <Refusal reason={refusal.value} words={words} />
      {seen?.ok === false && seen.why === 'damaged' && file.value?.isDamageAccepted !== true && (
        <button type="button" onClick={() => file.value && void look({ ...file.value, isDamageAccepted: true })}>
          {t('preview.anyway')}
        </button>
      )}
      {seen?.ok === true && <Preview seen={seen} onApply={() => void apply()} onCancel={forget} words={words} />}
    </div>
  );
}

interface PreviewProps {
  seen: Extract<Looked, { ok: true }>;
  onApply: () => void;
  onCancel: () => void;
  words: Words;
}

/** Long lists are cut: what counts is how many, and which come first. */
const SHOWN = 20;

function Preview({ seen: { gains, unchanged, conflicts, refused }, onApply, onCancel, words: { t } }: PreviewProps) {
  const fresh = gains.filter(({ isNew }) => isNew);
  const grown = gains.filter(({ isNew }) => !isNew);
  const first = useFirstFocus<HTMLDivElement>();
  return (
    <div class="inset preview" role="group" aria-label={t('preview.preview')} tabIndex={-1} ref={first}>
      <p>{t('preview.new', fresh.length)}</p>
      <Names names={fresh.map(({ account }) => nameOf(account))} />
      <p>{t('preview.grown', grown.length)}</p>
      <Names names={grown.map(({ account }) => nameOf(account))} />
      <p>{t('preview.unchanged', unchanged)}</p>
      {conflicts.length > 0 && <p>{t('preview.conflicts', conflicts.length)}</p>}
      {refused.length > 0 && (
        <>
          <p>{t('preview.refused', refused.length)}</p>
          <Names names={refused.map(({ place, why }) => t(`import_record.${why}`, [String(place)]))} />
        </>
      )}
      <div class="actions">
        {gains.length > 0 && (
          <button type="button" class="strong" onClick={onApply}>
            {t('preview.apply')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t('preview.cancel')}
        </button>
      </div>
    </div>
  );
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <ul>
      {names.slice(0, SHOWN).map((name, place) => (
        <li key={`${String(place)} ${name}`}>{name}</li>
      ))}
      {names.length > SHOWN && <li>…</li>}
    </ul>
  );
}

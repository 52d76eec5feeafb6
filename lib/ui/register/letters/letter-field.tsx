// One field of a letter: its name, whether it is needed, a word of help, and room for one line or several.
import type { ComponentChildren } from 'preact';
import type { Writer } from '../../../ledger/letters/letter-case.ts';
import type { LetterView } from './letter-view.ts';

export interface LetterFieldProps extends Pick<LetterView, 'id' | 'draft' | 'onDraft' | 'words'> {
  field: keyof Writer;
  isNeeded?: boolean;
  /** Lines to begin with; one line when absent. It grows with what is typed. */
  rows?: number;
  autocomplete?: 'name' | 'email' | 'street-address' | 'address-level2';
  /** Language of what is typed, when it is that of the letter. */
  lang?: string;
  /** Without a word of help there is no key for one. */
  hasHelp?: boolean;
  children?: ComponentChildren;
}

export function LetterField(props: LetterFieldProps) {
  const { id, draft, onDraft, words, field, isNeeded = false, rows, autocomplete = 'off', lang, hasHelp = true, children } = props;
  const { t } = words;
  const value = draft.writer[field] ?? '';
  const control = {
    id: `${id}-${field}`,
    name: `letter-${field}`,
    value,
    lang,
    'aria-required': isNeeded,
    'aria-describedby': hasHelp ? `${id}-${field}-help` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      const typed = event.currentTarget.value;
      onDraft((before) => ({ ...before, writer: { ...before.writer, [field]: typed } }));
    },
  };
  return (
    <div class="field">
      <label for={control.id}>
        {t(`letters.field.${field}`)} <span class="quiet">({t(isNeeded ? 'letters.needed' : 'letters.optional')})</span>
      </label>
      {hasHelp && (
        <p class="quiet" id={`${id}-${field}-help`}>
          {t(`letters.field.${field}_help`)}
        </p>
      )}
      {children}
      {rows === undefined ? (
        <input type="text" autocomplete={autocomplete} {...control} />
      ) : (
        <textarea autocomplete={autocomplete} rows={Math.max(rows, value.split('\n').length + 1)} {...control} />
      )}
    </div>
  );
}

// Adds an account by hand. What was typed stays until it is kept.
import { useSignal } from '@preact/signals';
import { useId, useRef, useState } from 'preact/hooks';
import { Field, KindChoice, PlatformChoice } from './add-fields.tsx';
import type { TypedAccount } from './popup-actions.ts';
import type { PopupPorts } from './popup-ports.ts';
import { Refusal } from './results.tsx';
import type { Words } from './words.ts';

export interface AddAccountProps {
  isOpen: boolean;
  isPrimary: boolean;
  refused?: string;
  read: PopupPorts['read'];
  onAdd: (typed: TypedAccount) => Promise<boolean>;
  words: Words;
}

const NOTHING: TypedAccount = { text: '', kind: 'profile', label: '', holder: '' };

export function AddAccount({ isOpen, isPrimary, refused, read, onAdd, words }: AddAccountProps) {
  const { t } = words;
  const typed = useSignal(NOTHING);
  // Open or closed at first; then as the person leaves it.
  const [isOpenAtFirst] = useState(isOpen);
  const id = useId();
  const who = useRef<HTMLInputElement>(null);
  const which = useRef<HTMLInputElement>(null);
  const { text, platform, kind, label, holder } = typed.value;
  const reading = read(text);
  const told = reading.ok ? reading.platform : undefined;
  const asksPlatform = reading.ok && told === undefined;
  const isPlatformMissing = asksPlatform && platform === undefined;
  function fill(part: Partial<TypedAccount>): void {
    typed.value = { ...typed.value, ...part };
  }
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const sent = typed.value;
    const isKept = await onAdd(sent);
    if (!isKept) return (isPlatformMissing ? which : who).current?.focus();
    // Someone who types fast is already writing the next one.
    if (typed.value === sent) typed.value = NOTHING;
  }
  return (
    <details class="card add" open={isOpenAtFirst}>
      <summary>
        <h2>{t('add.title')}</h2>
      </summary>
      <form aria-label={t('add.title')} noValidate onSubmit={submit}>
        <Field
          id={`${id}-who`}
          name="who"
          field={who}
          label={t('add.who')}
          help={t('add.who_help')}
          value={text}
          describedBy={refused === undefined || isPlatformMissing ? undefined : `${id}-refusal`}
          onFill={(value) => fill({ text: value })}
        />
        {asksPlatform && <PlatformChoice field={which} chosen={platform} onChoose={(value) => fill({ platform: value })} words={words} />}
        <Refusal id={`${id}-refusal`} reason={refused} words={words} />
        <KindChoice platform={told ?? platform} chosen={kind} onChoose={(value) => fill({ kind: value })} words={words} />
        <Field
          id={`${id}-label`}
          name="label"
          label={t('add.label')}
          help={t('add.label_help')}
          value={label}
          onFill={(value) => fill({ label: value })}
        />
        <Field
          id={`${id}-holder`}
          name="holder"
          label={t('add.holder')}
          help={t('add.holder_help')}
          value={holder}
          onFill={(value) => fill({ holder: value })}
        />
        <button type="submit" class={isPrimary ? 'primary' : 'strong'}>
          {t('add.submit')}
        </button>
      </form>
    </details>
  );
}

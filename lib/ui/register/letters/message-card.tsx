// Two texts about nobody's account: a note to the team, and a post for the public. Both give the official way, and neither acts for anybody.
import { useEffect, useId, useRef } from 'preact/hooks';
import { MESSAGES, type LetterPorts } from './letter-ports.ts';
import { LanguageChoice } from './language-choice.tsx';
import { type LettersState, type MessageDraft, versionOf } from './letters-state.ts';
import { TextSheet } from './text-sheet.tsx';
import type { Words } from '../../popup/words.ts';

export interface MessageCardProps {
  state: LettersState;
  ports: Pick<LetterPorts, 'languages' | 'message' | 'copy' | 'print' | 'save'>;
  onSaid: (key: string) => void;
  words: Words;
}

export function MessageCard({ state, ports, onSaid, words }: MessageCardProps) {
  const { t } = words;
  const { kind } = state.message.value;
  const change = (part: Partial<MessageDraft>): void => {
    state.message.value = { ...state.message.value, isTaken: false, ...part };
  };
  return (
    <section class="card letters messages" aria-labelledby="messages-title">
      <h2 id="messages-title">{t('letters.message.title')}</h2>
      <p class="quiet">{t('letters.message.help')}</p>
      <div class="actions">
        {MESSAGES.map((one) => (
          <button key={one} type="button" aria-expanded={kind === one} onClick={() => change({ kind: kind === one ? undefined : one })}>
            {t(`letters.message.${one}`)}
          </button>
        ))}
      </div>
      {kind !== undefined && <MessageEditor key={kind} kind={kind} onChange={change} {...{ state, ports, onSaid, words }} />}
    </section>
  );
}

interface MessageEditorProps extends MessageCardProps {
  kind: NonNullable<MessageDraft['kind']>;
  onChange: (part: Partial<MessageDraft>) => void;
}

function MessageEditor({ kind, state, ports, onChange, onSaid, words }: MessageEditorProps) {
  const { t } = words;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const draft = state.message.value;
  const { language, name, texts } = draft;
  const { letter, text } = ports.message(kind, { language, name });
  const version = versionOf(draft);
  const sheetOf = (whole: string) => ({ language, text: whole, written: { ok: true as const, letter, text, annexes: '' } });
  return (
    <section class="letter-editor" aria-labelledby={`${id}-title`} data-letter={kind}>
      <header>
        <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {t(`letters.message.${kind}`)}
        </h3>
      </header>
      <div class="desk">
        <div class="letter-fields">
          <LanguageChoice {...{ id, language, words }} languages={ports.languages} onLanguage={(code) => onChange({ language: code })} />
          <p class="field">
            <label for={`${id}-name`}>
              {t('letters.message.name')} <span class="quiet">({t('letters.optional')})</span>
            </label>
            <input
              id={`${id}-name`}
              type="text"
              name="message-name"
              autocomplete="organization"
              value={name}
              onInput={(event) => onChange({ name: event.currentTarget.value })}
            />
          </p>
        </div>
        <TextSheet
          {...{ id, language, words }}
          proposed={text}
          versions={texts[version] ?? {}}
          onVersions={(versions) => onChange({ texts: { ...texts, [version]: versions } })}
          copy={(whole) => ports.copy(whole)}
          print={(whole) => ports.print(sheetOf(whole))}
          save={(whole) => ports.save(sheetOf(whole))}
          onTaken={(said) => {
            onChange({ isTaken: true });
            if (said !== undefined) onSaid(said);
          }}
        />
      </div>
    </section>
  );
}

// Writes one letter in place: what it asks on one side, the sheet on the other, and what to do before and after it leaves.
import { useEffect, useId, useRef } from 'preact/hooks';
import type { LetterDesk } from '../../../ledger/letters/letter-desk.ts';
import { Advice } from './advice.tsx';
import { ConditionsList } from './conditions-list.tsx';
import { LetterFields, type LetterFieldsProps } from './letter-fields.tsx';
import { LetterSheet, type LetterSheetProps } from './letter-sheet.tsx';
import type { LetterView } from './letter-view.ts';
import { versionOf } from './letters-state.ts';
import { MissingList } from './missing-list.tsx';
import { NoteSending, type NoteSendingProps } from './note-sending.tsx';

export interface LetterEditorProps
  extends
    Omit<LetterView, 'id' | 'written'>,
    Pick<LetterFieldsProps, 'countries' | 'home' | 'onCountry'>,
    Pick<LetterSheetProps, 'ports' | 'onTaken'>,
    Pick<NoteSendingProps, 'today' | 'refused' | 'onTell'> {
  /** Says it aloud. */
  onSaid: (key: string) => void;
  onClose: () => void;
}

export function LetterEditor({
  countries,
  home,
  onCountry,
  ports,
  onTaken,
  onSaid,
  today,
  refused,
  onTell,
  onClose,
  ...props
}: LetterEditorProps) {
  const { desk, offer, draft, words } = props;
  const { t } = words;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const written = desk.write(offer.kind, draft);
  const view: LetterView = { ...props, id, written };
  const wasReady = useRef(written.ok);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (written.ok && !wasReady.current) onSaid('letters.ready');
    wasReady.current = written.ok;
  }, [written.ok, onSaid]);
  const isThere = written.ok || draft.texts[versionOf(draft)]?.own !== undefined;
  return (
    <section class="letter-editor" aria-labelledby={`${id}-title`} data-letter={offer.kind}>
      <header>
        <h4 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {t(`letters.kind.${offer.name}`)}
        </h4>
        <button type="button" onClick={onClose}>
          {t('letters.close')}
        </button>
      </header>
      <div class="desk">
        <LetterFields {...view} {...{ countries, home, onCountry }} />
        <div class="paper">
          {offer.kind === 'complaint' && <ConditionsList conditions={desk.conditions} words={words} />}
          {!written.ok && <MissingList id={id} missing={written.missing} from={written.from} words={words} />}
          <LetterSheet {...view} ports={ports} onTaken={onTaken} />
          {written.ok && <Checks desk={desk} checks={written.letter.checks} language={draft.language} words={words} />}
          {isThere && <NoteSending {...view} {...{ today, refused, onTell }} />}
        </div>
      </div>
    </section>
  );
}

interface ChecksProps extends Pick<LetterView, 'words'> {
  desk: LetterDesk;
  checks: readonly string[];
  language: string;
}

/** In the language of the letter, as the letter's own words are. « This is not legal advice » is the last of them. */
function Checks({ desk, checks, language, words }: ChecksProps) {
  return (
    <section class="checks">
      <h5>{words.t('letters.before')}</h5>
      <ul lang={language}>
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
      <Advice advisers={desk.advisers} words={words} />
    </section>
  );
}

// Writes down what has happened to an account: only what can follow now, with its day, its particulars and its proofs.
import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { AccountDetail } from '../../ledger/account-detail.ts';
import type { EventType } from '../../ledger/event.ts';
import { Refusal } from '../popup/results.tsx';
import type { Words } from '../popup/words.ts';
import { EvidenceField } from './evidence-field.tsx';
import type { RegisterActions } from './register-actions.ts';
import type { AuthorityOption, RegisterPorts, SeenFile, Telling } from './register-ports.ts';
import { type CountryName, type Particulars, TellFields } from './tell-fields.tsx';
import { fieldsOf, VOICES, voiceOf } from './told-fields.ts';

export interface TellFormProps {
  detail: AccountDetail;
  today: string;
  refused?: string;
  countries: readonly CountryName[];
  authorities: readonly AuthorityOption[];
  look: RegisterPorts['look'];
  onTell: RegisterActions['tell'];
  words: Words;
}

export function TellForm({ detail, today, refused, countries, authorities, look, onTell, words }: TellFormProps) {
  const { t } = words;
  const { row, may } = detail;
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const type = useSignal<EventType | undefined>(undefined);
  const day = useSignal(today);
  const filled = useSignal<Particulars>({});
  const files = useSignal<readonly SeenFile[]>([]);
  const chosen = type.value !== undefined && may.includes(type.value) ? type.value : may[0];
  function reset(): void {
    type.value = undefined;
    day.value = today;
    filled.value = {};
    files.value = [];
  }
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (chosen === undefined) return;
    const told = tellingOf(row.account.id, chosen, day.value, filled.value, files.value);
    if (await onTell(told)) reset();
    else first.current?.focus();
  }
  if (chosen === undefined) return null;
  return (
    <form class="inset tell" aria-labelledby={`${id}-title`} noValidate onSubmit={(event) => void submit(event)}>
      <h3 id={`${id}-title`}>{t('register.tell')}</h3>
      <p class="field">
        <label for={`${id}-type`}>{t('register.what')}</label>
        <select
          ref={first}
          id={`${id}-type`}
          name="type"
          value={chosen}
          aria-describedby={refused === undefined ? undefined : `${id}-refusal`}
          onChange={(event) => (type.value = may.find((one) => one === event.currentTarget.value))}
        >
          {VOICES.map((voice) => (
            <Group key={voice} label={t(`register.voice.${voice}`)} types={may.filter((one) => voiceOf(one) === voice)} words={words} />
          ))}
        </select>
      </p>
      <p class="field">
        <label for={`${id}-day`}>{t('register.day')}</label>
        <input
          id={`${id}-day`}
          type="date"
          name="day"
          max={today}
          value={day.value}
          onInput={(event) => (day.value = event.currentTarget.value)}
        />
      </p>
      <TellFields
        id={id}
        type={chosen}
        today={today}
        particulars={filled.value}
        {...{ detail, countries, authorities, words }}
        onFill={(part) => (filled.value = { ...filled.value, ...part })}
      />
      <EvidenceField files={files.value} look={look} onFiles={(seen) => (files.value = seen)} words={words} />
      <Refusal id={`${id}-refusal`} reason={refused} words={words} />
      <button type="submit" class="strong">
        {t('register.keep')}
      </button>
    </form>
  );
}

function Group({ label, types, words: { t } }: { label: string; types: readonly EventType[]; words: Words }) {
  if (types.length === 0) return null;
  return (
    <optgroup label={label}>
      {types.map((type) => (
        <option key={type} value={type}>
          {t(`event.${type}`)}
        </option>
      ))}
    </optgroup>
  );
}

/** Only what this kind of event asks for goes along, whatever was filled in before it was chosen. */
function tellingOf(accountId: string, type: EventType, day: string, filled: Particulars, files: readonly SeenFile[]): Telling {
  const wanted: readonly string[] = [...fieldsOf(type), 'note'];
  const given = Object.entries(filled).filter(([name, value]) => wanted.includes(name) && value !== undefined && value.trim() !== '');
  return {
    accountId,
    type,
    day,
    ...(Object.fromEntries(given) as Particulars),
    ...(files.length > 0 && { evidence: files.map(({ evidence }) => evidence) }),
  };
}

// The particulars of one kind of event: why, how, to whom, under which number. All of them may stay empty but those an event is made of.
import type { ComponentChildren } from 'preact';
import type { AccountDetail } from '../../ledger/account-detail.ts';
import type { EventDetails, EventType } from '../../ledger/event.ts';
import { nameOf, type Words } from '../popup/words.ts';
import type { AuthorityOption } from './register-ports.ts';
import { CHANNELS, fieldsOf, OUTCOMES, reasonsOf, type ToldField } from './told-fields.ts';
import { UnsaidOr } from './unsaid-or.tsx';

export type Particulars = Omit<EventDetails, 'evidence'>;

export interface CountryName {
  code: string;
  name: string;
}

export interface TellFieldsProps {
  id: string;
  type: EventType;
  today: string;
  particulars: Particulars;
  detail: AccountDetail;
  countries: readonly CountryName[];
  authorities: readonly AuthorityOption[];
  onFill: (part: Particulars) => void;
  words: Words;
}

/** Browsers take no capital letters in the name of a sentence. */
const FIELD_KEYS: Record<ToldField, string> = {
  channel: 'channel',
  receivedOn: 'received_on',
  reason: 'reason',
  authority: 'authority',
  reference: 'reference',
  outcome: 'outcome',
  country: 'country',
  coveredBy: 'covered_by',
  sameAs: 'same_as',
};

export function TellFields(props: TellFieldsProps) {
  const { id, type, particulars, onFill, words } = props;
  return (
    <>
      {fieldsOf(type).map((field) => (
        <ToldFieldOf key={field} field={field} {...props} />
      ))}
      <p class="field">
        <label for={`${id}-note`}>{words.t('register.field.note')}</label>
        <textarea
          id={`${id}-note`}
          name="note"
          rows={2}
          maxLength={2000}
          value={particulars.note ?? ''}
          onInput={(event) => onFill({ note: event.currentTarget.value })}
        />
      </p>
    </>
  );
}

function ToldFieldOf({ field, ...props }: TellFieldsProps & { field: ToldField }) {
  const { id, type, today, particulars, detail, countries, authorities, onFill, words } = props;
  const { t } = words;
  const value = particulars[field] ?? '';
  const name = `${id}-${field}`;
  const label = t(`register.field.${FIELD_KEYS[field]}`);
  const fill = (text: string): void => onFill({ [field]: text === '' ? undefined : text });
  const select = { id: name, field, label, value, onFill: fill };
  switch (field) {
    case 'reference':
      return (
        <Field id={name} label={label}>
          <input
            id={name}
            name={field}
            type="text"
            autocomplete="off"
            maxLength={120}
            value={value}
            onInput={(event) => fill(event.currentTarget.value)}
          />
        </Field>
      );
    case 'receivedOn':
      if (particulars.channel !== 'letter') return null;
      return (
        <Field id={name} label={label}>
          <input id={name} name={field} type="date" max={today} value={value} onInput={(event) => fill(event.currentTarget.value)} />
        </Field>
      );
    case 'channel':
      return <Select {...select} options={CHANNELS.map((one) => [one, t(`register.channel.${one}`)])} words={words} />;
    case 'reason':
      return <Select {...select} options={reasonsOf(type).map((one) => [one, t(`register.reason.${one}`)])} words={words} />;
    case 'outcome':
      return <Select {...select} options={OUTCOMES.map((one) => [one, t(`register.outcome.${one}`)])} words={words} />;
    case 'authority':
      return <Select {...select} options={authorities.map((one) => [one.id, one.name])} words={words} />;
    case 'country':
      return <Select {...select} options={countries.map((one) => [one.code, one.name])} words={words} />;
    case 'coveredBy':
      return <Select {...select} options={detail.coverers.map((one) => [one.id, nameOf(one)])} words={words} />;
    case 'sameAs':
      return <Select {...select} options={detail.siblings.map((one) => [one.id, nameOf(one)])} words={words} />;
  }
}

function Field({ id, label, children }: { id: string; label: string; children: ComponentChildren }) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {children}
    </p>
  );
}

interface SelectProps {
  id: string;
  field: ToldField;
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onFill: (value: string) => void;
  words: Words;
}

function Select({ id, field, label, value, options, onFill, words }: SelectProps) {
  return (
    <Field id={id} label={label}>
      <select id={id} name={field} value={value} onChange={(event) => onFill(event.currentTarget.value)}>
        <UnsaidOr options={options} words={words} />
      </select>
    </Field>
  );
}

// Which accounts are wanted: a search, a state, a platform, a holder. Each choice says how many accounts it has.
import { useId } from 'preact/hooks';
import type { Counted, RegisterModel } from '../../ledger/register-model.ts';
import type { RegisterQuery } from '../../ledger/register-query.ts';
import type { Words } from '../popup/words.ts';
import type { RegisterActions } from './register-actions.ts';

export interface FiltersProps {
  model: RegisterModel;
  query: RegisterQuery;
  onFilter: RegisterActions['filter'];
  words: Words;
}

export function Filters({ model, query, onFilter, words: { t } }: FiltersProps) {
  const id = useId();
  return (
    <form class="filters" role="search" aria-label={t('register.filters')} onSubmit={(event) => event.preventDefault()}>
      <p class="field">
        <label for={`${id}-text`}>{t('register.search')}</label>
        <input
          id={`${id}-text`}
          name="text"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query.text ?? ''}
          onInput={(event) => void onFilter({ text: event.currentTarget.value.slice(0, 200) })}
        />
      </p>
      <Choice
        name="status"
        label={t('register.column.status')}
        options={model.statuses}
        chosen={query.statuses?.[0]}
        sayOf={(value) => t(`status.${value}`)}
        onChoose={(value) => void onFilter({ statuses: value === undefined ? undefined : [value] })}
        all={t('register.every')}
      />
      <Choice
        name="platform"
        label={t('register.column.platform')}
        options={model.platforms}
        chosen={query.platforms?.[0]}
        sayOf={(value) => t(`platform.${value}`)}
        onChoose={(value) => void onFilter({ platforms: value === undefined ? undefined : [value] })}
        all={t('register.every')}
      />
      <Choice
        name="holder"
        label={t('register.column.holder')}
        options={model.holders}
        chosen={query.holders?.[0]}
        sayOf={(value) => (value === '' ? t('register.nobody') : value)}
        onChoose={(value) => void onFilter({ holders: value === undefined ? undefined : [value] })}
        all={t('register.every')}
      />
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  label: string;
  options: readonly Counted<Value>[];
  chosen?: Value;
  sayOf: (value: Value) => string;
  onChoose: (value: Value | undefined) => void;
  all: string;
}

/** The first option lets everything through; the others are named by their place, because a holder may have any name. */
function Choice<Value extends string>({ name, label, options, chosen, sayOf, onChoose, all }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={String(options.findIndex(({ value }) => value === chosen))}
        onChange={(event) => onChoose(options[Number(event.currentTarget.value)]?.value)}
      >
        <option value="-1">{all}</option>
        {options.map(({ value, count }, place) => (
          <option key={value} value={String(place)}>
            {sayOf(value)} ({count})
          </option>
        ))}
      </select>
    </p>
  );
}

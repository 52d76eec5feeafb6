// The fields of the form that adds an account: a line of text, a platform, a kind.
import type { RefObject } from 'preact';
import type { AccountKind, LedgerPlatform } from '../../ledger/account.ts';
import { kindOn, kindsOn } from './account-kinds.ts';
import type { Words } from './words.ts';

export interface FieldProps {
  id: string;
  name: string;
  field?: RefObject<HTMLInputElement | null>;
  label: string;
  help: string;
  value: string;
  /** Id of the sentence that says what is wrong with it. */
  describedBy?: string;
  onFill: (value: string) => void;
}

/** One line of text, written as it is: no completion, no correction. */
export function Field({ id, name, field, label, help, value, describedBy, onFill }: FieldProps) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        name={name}
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        aria-invalid={describedBy !== undefined}
        aria-describedby={[describedBy, `${id}-help`].filter((part) => part !== undefined).join(' ')}
        onInput={(event) => onFill(event.currentTarget.value)}
      />
      <span class="quiet" id={`${id}-help`}>
        {help}
      </span>
    </p>
  );
}

const PLATFORMS: readonly LedgerPlatform[] = ['facebook', 'instagram', 'threads'];

export interface PlatformChoiceProps {
  /** The first choice, for the focus. */
  field: RefObject<HTMLInputElement | null>;
  chosen?: LedgerPlatform;
  onChoose: (value: LedgerPlatform) => void;
  words: Words;
}

/** Asked only when the text does not tell. */
export function PlatformChoice({ field, chosen, onChoose, words: { t } }: PlatformChoiceProps) {
  return (
    <fieldset>
      <legend>{t('add.platform')}</legend>
      <div class="choices">
        {PLATFORMS.map((platform, place) => (
          <label key={platform} class="choice">
            <input
              ref={place === 0 ? field : undefined}
              type="radio"
              name="platform"
              value={platform}
              checked={platform === chosen}
              onChange={() => onChoose(platform)}
            />
            <span>{t(`platform.${platform}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface KindChoiceProps {
  platform?: LedgerPlatform;
  chosen: AccountKind;
  onChoose: (value: AccountKind) => void;
  words: Words;
}

export function KindChoice({ platform, chosen, onChoose, words: { t } }: KindChoiceProps) {
  return (
    <fieldset>
      <legend>{t('add.kind')}</legend>
      {kindsOn(platform).map((kind) => (
        <label key={kind} class="choice">
          <input type="radio" name="kind" value={kind} checked={kind === kindOn(platform, chosen)} onChange={() => onChoose(kind)} />
          <span>
            {t(`add.${kind}`)} <span class="quiet">{t(`add.${kind}_help`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

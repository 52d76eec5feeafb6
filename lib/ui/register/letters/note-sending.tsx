// Once a letter has left: one press writes it into the history, with its day and by which means.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { EventDetails } from '../../../ledger/event.ts';
import { Refusal } from '../../popup/results.tsx';
import type { Telling } from '../register-ports.ts';
import { CHANNELS } from '../told-fields.ts';
import { UnsaidOr } from '../unsaid-or.tsx';
import type { LetterView } from './letter-view.ts';

export interface NoteSendingProps extends Pick<LetterView, 'id' | 'desk' | 'offer' | 'draft' | 'words'> {
  today: string;
  refused?: string;
  /** True when it was kept. */
  onTell: (event: Telling) => Promise<boolean>;
}

export function NoteSending({ id, desk, offer, draft, today, refused, onTell, words }: NoteSendingProps) {
  const { t } = words;
  const input = useRef<HTMLInputElement>(null);
  const day = useSignal(today);
  const channel = useSignal<string>(offer.kind === 'objection' ? 'letter' : '');
  const reference = useSignal('');
  const isComplaint = offer.kind === 'complaint';
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const by = CHANNELS.find((one) => one === channel.value);
    const details: EventDetails = {
      ...(by !== undefined && { channel: by }),
      ...(isComplaint && { authority: draft.authority ?? desk.authorities[0]?.id }),
      ...(isComplaint && reference.value.trim() !== '' && { reference: reference.value.trim() }),
    };
    if (!(await onTell({ accountId: desk.accountId, type: offer.records, day: day.value, ...details }))) input.current?.focus();
  }
  if (offer.why === 'copy') return <p class="quiet">{t('letters.sending.done')}</p>;
  return (
    <form class="inset sending" aria-labelledby={`${id}-sending`} noValidate onSubmit={(event) => void submit(event)}>
      <h5 id={`${id}-sending`}>{t('letters.sending.title')}</h5>
      <p class="field">
        <label for={`${id}-day`}>{t('letters.sending.day')}</label>
        <input
          ref={input}
          id={`${id}-day`}
          type="date"
          name="letter-day"
          max={today}
          value={day.value}
          aria-invalid={refused !== undefined}
          aria-describedby={refused === undefined ? undefined : `${id}-refusal`}
          onInput={(event) => (day.value = event.currentTarget.value)}
        />
      </p>
      <p class="field">
        <label for={`${id}-channel`}>{t('letters.sending.channel')}</label>
        <select
          id={`${id}-channel`}
          name="letter-channel"
          value={channel.value}
          onChange={(event) => (channel.value = event.currentTarget.value)}
        >
          <UnsaidOr options={CHANNELS.map((one) => [one, t(`register.channel.${one}`)])} words={words} />
        </select>
      </p>
      {isComplaint && (
        <p class="field">
          <label for={`${id}-reference`}>
            {t('letters.sending.reference')} <span class="quiet">({t('letters.optional')})</span>
          </label>
          <input
            id={`${id}-reference`}
            type="text"
            name="letter-reference"
            autocomplete="off"
            maxLength={120}
            value={reference.value}
            onInput={(event) => (reference.value = event.currentTarget.value)}
          />
        </p>
      )}
      <Refusal id={`${id}-refusal`} reason={refused} words={words} />
      <button type="submit" class="primary">
        {t('letters.sending.submit')}
      </button>
    </form>
  );
}

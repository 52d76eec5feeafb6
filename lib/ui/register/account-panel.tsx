// One account opened: where it stands, what is to come, its history, and what can be told of it.
import type { ComponentChildren } from 'preact';
import type { AccountDetail } from '../../ledger/account-detail.ts';
import { FromToday } from '../popup/from-today.tsx';
import { HistoryList } from '../popup/history-list.tsx';
import { StepsToCome } from '../popup/steps-to-come.tsx';
import { useLanding } from '../popup/use-landing.ts';
import { nameOf, type Words } from '../popup/words.ts';
import type { RegisterActions } from './register-actions.ts';
import type { AuthorityOption, RegisterPorts } from './register-ports.ts';
import { TellForm } from './tell-form.tsx';
import type { CountryName } from './tell-fields.tsx';

export interface AccountPanelProps {
  detail: AccountDetail;
  today: string;
  refused?: string;
  landing?: { on: string };
  countries: readonly CountryName[];
  authorities: readonly AuthorityOption[];
  look: RegisterPorts['look'];
  actions: RegisterActions;
  words: Words;
  /** What can be made of it: letters, files. */
  children?: ComponentChildren;
}

export function AccountPanel({ detail, today, landing, actions, words, children, ...form }: AccountPanelProps) {
  const { t, day } = words;
  const { row, history, undo } = detail;
  const heading = useLanding<HTMLHeadingElement>('detail', landing);
  const accountId = row.account.id;
  return (
    <section class="card panel" aria-labelledby="panel-title" data-panel={accountId} data-status={row.status}>
      <header>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {nameOf(row.account)}
        </h2>
        <button type="button" onClick={() => actions.close()}>
          {t('popup.close')}
        </button>
      </header>
      <p class="state">
        <strong>{t(`status.${row.statusKey}`)}</strong>
        {row.word !== undefined && <span class="quiet">{t(`register.word.${row.word}`)}</span>}
        {row.since !== undefined && <time dateTime={row.since}>{day(row.since)}</time>}
      </p>
      <p class="next">
        {t(`next.${row.next}`, row.nextOn === undefined ? [] : [day(row.nextOn)])}
        <FromToday on={row.nextOn} today={today} words={words} />
      </p>
      <StepsToCome steps={row.steps} today={today} words={words} />
      {children}
      {/* Another account is another form: nothing typed for one is told of the other. */}
      <TellForm key={accountId} detail={detail} onTell={actions.tell} {...{ today, words }} {...form} />
      <h3>{t('register.history')}</h3>
      <HistoryList {...{ history, undo, words }} onCorrect={(corrects) => void actions.tell({ accountId, type: 'corrected', corrects })} />
    </section>
  );
}

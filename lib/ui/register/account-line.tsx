// One row of the register: who, in which state and on whose word, since when, what comes next, and until when Meta has to answer.
import type { ComponentChildren } from 'preact';
import type { AccountRow } from '../../ledger/account-row.ts';
import { FromToday } from '../popup/from-today.tsx';
import { StatusMark } from '../popup/status-mark.tsx';
import { useLanding } from '../popup/use-landing.ts';
import { nameOf, type Words } from '../popup/words.ts';
import type { RegisterActions } from './register-actions.ts';

export interface AccountLineProps {
  row: AccountRow;
  isSelected: boolean;
  isOpen: boolean;
  today: string;
  landing?: { on: string };
  actions: RegisterActions;
  words: Words;
}

export function AccountLine({ row, isSelected, isOpen, today, landing, actions, words }: AccountLineProps) {
  const { t, day, ago } = words;
  const { account, status, since, deadline } = row;
  const opener = useLanding<HTMLButtonElement>(account.id, landing);
  const cell = { t };
  return (
    <tr role="row" data-account={account.id} data-status={status} data-due={row.isDue} class={isOpen ? 'open' : undefined}>
      <td role="cell" class="pick">
        <label class="pick">
          <input type="checkbox" checked={isSelected} onChange={(event) => actions.select(account.id, event.currentTarget.checked)} />
          <span class="unseen">{t('register.select', [nameOf(account)])}</span>
        </label>
      </td>
      <th role="rowheader" scope="row" class="name">
        <button type="button" class="link" ref={opener} aria-expanded={isOpen} onClick={() => void actions.open(account.id)}>
          {account.label ?? breakable(account.handle)}
        </button>
        {account.label !== undefined && <span class="quiet">{breakable(account.handle)}</span>}
        {row.isManaged && <span class="quiet">{t('organisation.account')}</span>}
      </th>
      <Cell column="platform" {...cell}>
        {t(`platform.${account.platform}`)} <span class="quiet">{t(`kind.${account.kind}`)}</span>
      </Cell>
      <Cell column="holder" {...cell}>
        {account.holder}
      </Cell>
      <Cell column="status" {...cell}>
        <StatusMark status={status} />
        <span>
          {t(`status.${row.statusKey}`)}
          {row.word !== undefined && <span class="quiet">{t(`register.word.${row.word}`)}</span>}
        </span>
      </Cell>
      <Cell column="since" {...cell}>
        {since !== undefined && (
          <time dateTime={since}>
            {day(since)} <span class="quiet">{ago(since, today)}</span>
          </time>
        )}
      </Cell>
      <Cell column="next" {...cell}>
        {t(`next.${row.next}`, row.nextOn === undefined ? [] : [day(row.nextOn)])}
        <FromToday on={row.nextOn} today={today} words={words} />
      </Cell>
      <Cell column="deadline" {...cell}>
        {deadline !== undefined && (
          <time dateTime={deadline.lastDay}>
            {day(deadline.lastDay)} <span class="quiet">{t(`register.basis.${deadline.basis}`)}</span>
          </time>
        )}
      </Cell>
    </tr>
  );
}

/** A handle breaks after its dots, not in the middle of a word. */
function breakable(handle: string): ComponentChildren {
  return handle.split(/(?<=[._-])/).flatMap((part, at) => (at === 0 ? [part] : [<wbr key={at} />, part]));
}

/** The name of the column stands in the cell too, for the cards of a narrow page. */
function Cell({ column, t, children }: { column: string; t: Words['t']; children: ComponentChildren }) {
  return (
    <td role="cell" class={column} data-label={t(`register.column.${column}`)}>
      {children}
    </td>
  );
}

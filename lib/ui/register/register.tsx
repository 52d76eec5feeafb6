// The whole register: filters, the table, the account that is open, and what can be taken out of it or put into it.
import type { ComponentChildren } from 'preact';
import { LiveRegion } from '../frame/live-region.tsx';
import { PageFrame } from '../frame/page-frame.tsx';
import { OutsideLink } from '../popup/outside-link.tsx';
import { QuarantineNote } from '../popup/quarantine-note.tsx';
import { Unanswered } from '../popup/results.tsx';
import { type AccessPorts, SiteAccess } from '../popup/site-access.tsx';
import type { Words } from '../popup/words.ts';
import { AccountPanel } from './account-panel.tsx';
import { AccountsTable } from './accounts-table.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { Conflicts } from './conflicts.tsx';
import { CountryChoice } from './country-choice.tsx';
import { Filters } from './filters.tsx';
import type { RegisterActions } from './register-actions.ts';
import type { RegisterPorts } from './register-ports.ts';
import type { RegisterState } from './register-state.ts';
import type { CountryName } from './tell-fields.tsx';

export interface RegisterProps {
  state: RegisterState;
  actions: RegisterActions;
  ports: Pick<RegisterPorts, 'look' | 'authorities'>;
  access: AccessPorts;
  countries: readonly CountryName[];
  words: Words;
  /** Address of our own mark. */
  mark: string;
  /** Beside the open account: what can be made of it. */
  besideAccount?: ComponentChildren;
  /** Under the table: files out and in. */
  below?: ComponentChildren;
}

export function Register({ state, actions, ports, access, countries, words, mark, besideAccount, below }: RegisterProps) {
  const { t } = words;
  const model = state.model.value;
  const home = state.home.value;
  const detail = state.detail.value;
  const common = { today: state.today.value, landing: state.landing.value, actions, words };
  const country = detail?.row.country ?? home?.country;
  const panel = detail !== undefined && (
    <AccountPanel
      detail={detail}
      refused={state.refused.value['detail']}
      countries={countries}
      authorities={country === undefined ? [] : ports.authorities(country)}
      look={ports.look}
      {...common}
    >
      {besideAccount}
    </AccountPanel>
  );
  // An account that the filters leave out stays open below: what is being written is not lost.
  const isInTable = model?.rows.some(({ account }) => account.id === detail?.row.account.id) === true;
  return (
    <PageFrame
      current="register"
      title={t('register.title')}
      mark={mark}
      isBusy={state.isBusy.value || (model === undefined && !state.isUnanswered.value)}
      words={words}
      after={<Announcement state={state} words={words} />}
    >
      <SiteAccess ports={access} words={words} />
      {state.isUnanswered.value && <Unanswered onRetry={() => void actions.retry()} words={words} />}
      {model === undefined && !state.isUnanswered.value && <p class="quiet">{t('popup.loading')}</p>}
      {home !== undefined && home.quarantined > 0 && (
        <QuarantineNote count={home.quarantined} onSave={() => void actions.saveQuarantine()} words={words} />
      )}
      {model !== undefined && model.all === 0 && (
        <div class="card empty">
          <p>{t('register.empty')}</p>
          <p>
            <OutsideLink address="/popup.html" words={words}>
              {t('companion.add')}
            </OutsideLink>
          </p>
        </div>
      )}
      <Conflicts
        conflicts={state.conflicts.value}
        refused={state.refused.value['conflicts']}
        landing={state.landing.value}
        actions={actions}
        words={words}
      />
      {model !== undefined && model.all > 0 && (
        <>
          <Filters model={model} query={state.query.value} onFilter={actions.filter} words={words} />
          {state.selected.value.size > 0 && (
            <BulkBar
              count={state.selected.value.size}
              today={state.today.value}
              refused={state.refused.value['bulk']}
              onSend={actions.sendAll}
              words={words}
            />
          )}
          <AccountsTable
            model={model}
            query={state.query.value}
            selected={state.selected.value}
            open={detail?.row.account.id}
            panel={panel}
            {...common}
          />
        </>
      )}
      {!isInTable && panel}
      {below}
      {home !== undefined && <CountryChoice country={home.country} countries={countries} onChoose={actions.setCountry} words={words} />}
    </PageFrame>
  );
}

function Announcement({ state, words: { t } }: Pick<RegisterProps, 'state' | 'words'>) {
  return <LiveRegion news={state.said.value} say={({ key, given = [], count }) => (count === undefined ? t(key, given) : t(key, count))} />;
}

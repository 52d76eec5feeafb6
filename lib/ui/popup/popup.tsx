// The whole popup: what the date means, the accounts, and what each one still needs.
import type { PopupRow } from '../../ledger/popup-model.ts';
import { AccountList } from './account-list.tsx';
import { AddAccount } from './add-account.tsx';
import { DateNote } from './date-note.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { EmptyList } from './empty-list.tsx';
import { HintSwitch } from './hint-switch.tsx';
import { OfferCard } from './offer-card.tsx';
import { type Organisation, OrganisationNote } from './organisation-note.tsx';
import { OutsideLink } from './outside-link.tsx';
import { PageReport } from './page-report.tsx';
import type { PopupActions } from './popup-actions.ts';
import { type Edition, PopupFooter } from './popup-footer.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupPorts } from './popup-ports.ts';
import type { PopupState } from './popup-state.ts';
import { QuarantineNote } from './quarantine-note.tsx';
import { RoomNote } from './room-note.tsx';
import { type AccessPorts, SiteAccess } from './site-access.tsx';
import { Announcement, Unanswered } from './results.tsx';
import type { Voice } from './voices.tsx';
import type { Words } from './words.ts';

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
  read: PopupPorts['read'];
  access: AccessPorts;
  organisation: () => Promise<Organisation>;
  /** Opens the companion; undefined where the browser has no place beside the page. */
  keepOpen?: () => void;
  voices: readonly Voice[];
  edition: Edition;
  /** Address of our own mark. */
  mark: string;
  words: Words;
}

/** One page, read from top to bottom; every part below it gets plain values. */
export function Popup({ state, actions, read, access, organisation, keepOpen, voices, edition, mark, words }: PopupProps) {
  const model = state.model.value;
  const offer = state.offer.value;
  const refused = state.refused.value;
  const landing = state.landing.value;
  const rows = model?.rows ?? [];
  const primary = primaryOf(rows, offer !== undefined);
  return (
    <>
      <PopupHeader model={model} mark={mark} words={words} />
      <main aria-busy={state.asking.value.length > 0 || (model === undefined && !state.isUnanswered.value)}>
        <SiteAccess ports={access} words={words} />
        {state.isUnanswered.value && <Unanswered onRetry={actions.retry} words={words} />}
        {model === undefined && !state.isUnanswered.value && <p class="quiet">{words.t('popup.loading')}</p>}
        {model !== undefined && model.quarantined > 0 && (
          <QuarantineNote count={model.quarantined} onSave={actions.saveQuarantine} words={words} />
        )}
        {model?.isNearlyFull === true && (
          <RoomNote words={words}>
            <OutsideLink address="/register.html" words={words}>
              {words.t('register.open')}
            </OutsideLink>
          </RoomNote>
        )}
        {offer !== undefined && (
          <OfferCard
            offer={offer}
            isPrimary={primary === 'offer'}
            refused={refused['offer']}
            onYes={actions.accept}
            onNo={actions.decline}
            words={words}
          />
        )}
        {model !== undefined && (
          <>
            <DateNote banner={model.banner} voices={voices} words={words} />
            {rows.length === 0 && <EmptyList words={words} />}
            {rows.length > 0 && keepOpen !== undefined && (
              <button type="button" class="beside-button" onClick={keepOpen}>
                {words.t('companion.keep_open')}
              </button>
            )}
            {rows.length > 0 && (
              <AccountList
                rows={rows}
                left={model.all - rows.length}
                coverers={model.coverers}
                {...{ primary, refused, landing, actions, words }}
                today={state.today.value}
              />
            )}
            <AddAccount
              isOpen={rows.length === 0}
              isPrimary={primary === 'add'}
              refused={refused['add']}
              read={read}
              onAdd={actions.add}
              words={words}
            />
          </>
        )}
        {state.hints.value !== undefined && (
          <HintSwitch hints={state.hints.value} onSwitch={actions.setHints} onUnmute={actions.unmuteAll} words={words} />
        )}
        <OrganisationNote read={organisation} words={words} />
        <Elsewhere words={words} />
        <PageReport
          report={state.report.value}
          isCopied={state.said.value?.key === 'said.copied'}
          refused={refused['report']}
          onAsk={actions.askReport}
          onCopy={actions.copyReport}
          words={words}
        />
      </main>
      <PopupFooter edition={edition} words={words} />
      <Announcement said={state.said.value} words={words} />
    </>
  );
}

/** One primary button at a time: what would help most now. */
function primaryOf(rows: readonly PopupRow[], isOffered: boolean): string {
  if (rows.length === 0) return isOffered ? 'offer' : 'add';
  const next =
    rows.find((row) => row.next === 'confirm-sent') ??
    rows.find((row) => row.next === 'guide-me') ??
    rows.find((row) => row.next === 'watch-mail');
  return next?.account.id ?? 'none';
}

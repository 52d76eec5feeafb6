// The letters of the account that is open: which make sense, and the one being written.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AccountDetail } from '../../../ledger/account-detail.ts';
import type { LetterDesk } from '../../../ledger/letters/letter-desk.ts';
import type { LetterKind } from '../../../ledger/letters/letter-of.ts';
import { LetterEditor, type LetterEditorProps } from './letter-editor.tsx';
import type { LetterPorts } from './letter-ports.ts';
import { changeDraft, type DraftChange, draftOf, type LettersState } from './letters-state.ts';
import { OfferList } from './offer-list.tsx';

export interface LettersProps extends Pick<
  LetterEditorProps,
  'countries' | 'home' | 'onCountry' | 'onSaid' | 'today' | 'refused' | 'onTell' | 'words'
> {
  state: LettersState;
  ports: LetterPorts;
  detail: AccountDetail;
}

export function Letters({ state, ports, detail, onTell, onSaid, ...props }: LettersProps) {
  const { words } = props;
  const { t } = words;
  const accountId = detail.row.account.id;
  const desk = useSignal<LetterDesk | undefined>(undefined);
  const isUnread = useSignal(false);
  /** The letter whose button the focus goes back to. */
  const closed = useSignal<LetterKind | undefined>(undefined);
  useEffect(() => {
    let isStale = false;
    ports.desk(accountId).then(
      (read) => {
        if (isStale) return;
        desk.value = read;
        isUnread.value = read === undefined;
      },
      () => (isUnread.value = !isStale),
    );
    return () => {
      isStale = true;
    };
  }, [ports, accountId, detail, desk, isUnread]);
  const draft = draftOf(state, accountId);
  const change = (how: DraftChange): void => changeDraft(state, accountId, (before) => ({ ...how(before), isTaken: false }));
  const taken = (): void => changeDraft(state, accountId, (before) => ({ ...before, isTaken: true }));
  const open = (kind: LetterKind | undefined): void => change((before) => ({ ...before, kind }));
  const here = desk.value?.accountId === accountId ? desk.value : undefined;
  const offer = here?.offers.find(({ kind, isNow }) => isNow && kind === draft.kind);
  return (
    <section class="letters" aria-labelledby="letters-title" aria-busy={here === undefined && !isUnread.value}>
      <h3 id="letters-title">{t('letters.title')}</h3>
      {isUnread.value && <p role="alert">{t('letters.unread')}</p>}
      {here !== undefined && here.offers.length === 0 && (
        <p class="quiet">{t(detail.row.account.kind === 'page' ? 'letters.page' : 'letters.none')}</p>
      )}
      {here !== undefined && here.offers.length > 0 && (
        <>
          <p class="quiet">{t('letters.intro')}</p>
          <OfferList offers={here.offers} open={offer?.kind} draft={draft} closed={closed.value} onWrite={open} words={words} />
        </>
      )}
      {here !== undefined && offer !== undefined && (
        <LetterEditor
          key={`${accountId}.${offer.kind}`}
          {...props}
          {...{ ports, offer, draft, onSaid }}
          desk={here}
          onDraft={change}
          onTaken={(said) => {
            taken();
            if (said !== undefined) onSaid(said);
          }}
          onTell={async (event) => {
            const isKept = await onTell(event);
            if (isKept) {
              open(undefined);
              taken();
            }
            return isKept;
          }}
          onClose={() => {
            closed.value = offer.kind;
            open(undefined);
          }}
        />
      )}
    </section>
  );
}

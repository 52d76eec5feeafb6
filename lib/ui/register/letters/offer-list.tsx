// The letters that make sense for an account, the next one first: why, from which day, and a button where it can be written now.
import { useEffect, useRef } from 'preact/hooks';
import type { LetterKind } from '../../../ledger/letters/letter-of.ts';
import type { LetterOffer } from '../../../ledger/letters/letter-offers.ts';
import type { Words } from '../../popup/words.ts';
import type { LetterDraft } from './letters-state.ts';

export interface OfferListProps {
  offers: readonly LetterOffer[];
  /** The letter that is open. */
  open?: LetterKind;
  draft: LetterDraft;
  /** The one just closed: the focus comes back to its button. */
  closed?: LetterKind;
  onWrite: (kind: LetterKind) => void;
  words: Words;
}

export function OfferList({ offers, ...props }: OfferListProps) {
  return (
    <ol class="letter-offers">
      {offers.map((offer, place) => (
        <OfferLine key={offer.kind} offer={offer} isFirst={place === 0} {...props} />
      ))}
    </ol>
  );
}

interface OfferLineProps extends Omit<OfferListProps, 'offers'> {
  offer: LetterOffer;
  isFirst: boolean;
}

function OfferLine({ offer, isFirst, open, draft, closed, onWrite, words: { t, day } }: OfferLineProps) {
  const { kind, name, why, on, isNow, from } = offer;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open === undefined && closed === kind) button.current?.focus();
  }, [open, closed, kind]);
  const isBegun = Object.entries(draft.texts).some(([version, { own }]) => own !== undefined && version.startsWith(`${kind}.`));
  const later = from === undefined ? t('letters.later') : t('letters.from', [day(from)]);
  return (
    <li data-offer={kind} data-now={isNow} class={isFirst ? 'first' : undefined}>
      <div>
        <strong>{t(`letters.kind.${name}`)}</strong> <span class="when">{isNow ? t('letters.now') : later}</span>
        <p class="quiet">{t(`letters.why.${why}`, on === undefined ? [] : [day(on)])}</p>
      </div>
      {isNow && open !== kind && (
        <button type="button" class={isFirst ? 'primary' : 'strong'} ref={button} onClick={() => onWrite(kind)}>
          {t(isBegun ? 'letters.resume' : 'letters.write')}
          <span class="unseen"> {t(`letters.kind.${name}`)}</span>
        </button>
      )}
    </li>
  );
}

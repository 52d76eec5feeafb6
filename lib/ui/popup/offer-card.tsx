// The account the current tab shows. Nothing of it is kept before the person says yes.
import type { Offer } from '../../ledger/popup-model.ts';
import { Refusal } from './results.tsx';
import type { Words } from './words.ts';

export interface OfferCardProps {
  offer: Offer;
  isPrimary: boolean;
  refused?: string;
  onYes: () => void;
  onNo: () => void;
  words: Words;
}

export function OfferCard({ offer, isPrimary, refused, onYes, onNo, words }: OfferCardProps) {
  const { t } = words;
  return (
    <section class="card offer" aria-labelledby="offer-title">
      <h2 id="offer-title">{t('offer.title')}</h2>
      <p class="name">{offer.name ?? offer.handle}</p>
      <p class="meta">
        <span>{t(`platform.${offer.platform}`)}</span>
        <span>{t(`kind.${offer.kind}`)}</span>
        {offer.name !== undefined && <span>{offer.handle}</span>}
      </p>
      <p class="quiet">{t('offer.seen')}</p>
      <Refusal reason={refused} words={words} />
      <div class="actions">
        <button type="button" class={isPrimary ? 'primary' : undefined} onClick={onYes}>
          {t('offer.yes')}
        </button>
        <button type="button" onClick={onNo}>
          {t('offer.no')}
        </button>
      </div>
    </section>
  );
}

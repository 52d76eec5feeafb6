// Which authority a complaint goes to: the person's own first, why it can be that one, what it speaks, how it is reached, and what nobody has verified.
import type { AuthorityAt } from '../../../ledger/letters/letter-desk.ts';
import { OutsideLink } from '../../popup/outside-link.tsx';
import type { Words } from '../../popup/words.ts';
import type { LetterView } from './letter-view.ts';
import { languageNames } from './language-names.ts';

const PLACES = ['residence', 'infringement', 'workplace'] as const;

export function AuthorityField({ id, desk, draft, onDraft, words }: LetterView) {
  const { t } = words;
  const { authorities } = desk;
  const chosen = authorities.find((one) => one.id === draft.authority) ?? authorities[0];
  const nameOf = new Intl.DisplayNames(t('extension.language'), { type: 'region' });
  return (
    <div class="field">
      <label for={`${id}-authority`}>{t('letters.field.authority')}</label>
      <select
        id={`${id}-authority`}
        name="letter-authority"
        aria-describedby={`${id}-authority-facts`}
        value={chosen?.id}
        onChange={(event) => {
          const authority = event.currentTarget.value;
          onDraft((before) => ({ ...before, authority }));
        }}
      >
        {PLACES.map((place) => {
          const there = authorities.filter((one) => one.place === place);
          return (
            there.length > 0 && (
              <optgroup key={place} label={t(`letters.authority.${place}`)}>
                {there.map((one) => (
                  <option key={one.id} value={one.id}>
                    {place === 'residence' ? one.name : `${nameOf.of(one.country) ?? one.country} – ${one.name}`}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
      {chosen !== undefined && <AuthorityFacts id={`${id}-authority-facts`} authority={chosen} words={words} />}
    </div>
  );
}

function AuthorityFacts({ id, authority, words }: { id: string; authority: AuthorityAt; words: Words }) {
  const { t } = words;
  const { place, languages, channel, priorRequest, address, isVerified } = authority;
  return (
    <dl class="authority" id={id}>
      <div>
        <dt>{t('letters.authority.reason')}</dt>
        <dd>
          {t(`letters.authority.because.${place}`)} {t('letters.authority.one')}
        </dd>
      </div>
      <div>
        <dt>{t('letters.authority.languages')}</dt>
        <dd>{languageNames(languages, t('extension.language'))}</dd>
      </div>
      <div>
        <dt>{t('letters.authority.channel')}</dt>
        <dd>{t(`letters.channel.${channel}`)}</dd>
      </div>
      <div>
        <dt>{t('letters.authority.prior')}</dt>
        <dd>{t(`letters.prior.${priorRequest}`)}</dd>
      </div>
      <div>
        <dt>{t('letters.authority.where')}</dt>
        <dd>
          <OutsideLink address={address} words={words}>
            {t(isVerified ? 'letters.authority.page' : 'letters.authority.home')}
          </OutsideLink>{' '}
          {!isVerified && <strong class="unverified">{t('letters.authority.unverified')}</strong>}
        </dd>
      </div>
    </dl>
  );
}

// Who can help with a letter: the authority of the country, then others, each with the day its page was read. Nobody is ranked.
import type { AdviserAt } from '../../../ledger/letters/letter-desk.ts';
import { OutsideLink } from '../../popup/outside-link.tsx';
import type { Words } from '../../popup/words.ts';
import { languageNames } from './language-names.ts';

export function Advice({ advisers, words }: { advisers: readonly AdviserAt[]; words: Words }) {
  const { t, day } = words;
  if (advisers.length === 0) return null;
  return (
    <details class="advice">
      <summary>{t('letters.advice.title')}</summary>
      <ul>
        {advisers.map(({ name, address, what, languages, seenOn }) => (
          <li key={address}>
            <OutsideLink address={address} words={words}>
              {name}
            </OutsideLink>{' '}
            {t(`letters.advice.${what}`)}
            <span class="quiet">{t('letters.advice.source', [languageNames(languages, t('extension.language')), day(seenOn)])}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('letters.advice.order')}</p>
    </details>
  );
}

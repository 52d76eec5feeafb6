// The first page, once: what this does in three pictures, what it never does, the first account, and where the icon is.
import type { Words } from '../popup/words.ts';
import { Picture, type Pictured } from './picture.tsx';

/** `other` where the browser does not say who it is. */
export type Toolbar = 'chromium' | 'edge' | 'firefox' | 'android' | 'other';

export interface WelcomeProps {
  pictures: Readonly<Record<'points' | 'lists' | 'keeps', Pictured>>;
  /** Where a person begins, by platform: their own profile where it has an address of its own. */
  profiles: readonly { platform: string; address: string; isSelf: boolean }[];
  toolbar: Toolbar;
  onSkip: () => void;
  words: Words;
}

const PARTS = ['points', 'lists', 'keeps'] as const;
const NEVER = ['acts', 'sends', 'asks', 'opens'] as const;

export function Welcome({ pictures, profiles, toolbar, onSkip, words: { t } }: WelcomeProps) {
  return (
    <>
      <p class="lead">{t('welcome.lead')}</p>
      <p>
        <button type="button" onClick={onSkip}>
          {t('welcome.skip')}
        </button>
      </p>
      <section aria-labelledby="does">
        <h2 id="does">{t('welcome.does')}</h2>
        <ol class="pictures">
          {PARTS.map((part) => (
            <li key={part}>
              <Picture {...pictures[part]} alt={t(`welcome.${part}_alt`)} caption={t(`welcome.${part}`)} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{t('welcome.never')}</h2>
        <ul>
          {NEVER.map((what) => (
            <li key={what}>{t(`welcome.never_${what}`)}</li>
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="pin">
        <h2 id="pin">{t('welcome.pin')}</h2>
        <p>{t(`welcome.pin_on.${toolbar}`)}</p>
      </section>
      <section class="card first" aria-labelledby="first">
        <h2 id="first">{t('welcome.first')}</h2>
        <p>{t('welcome.first_how')}</p>
        <div class="actions">
          {profiles.map(({ platform, address, isSelf }) => (
            <a key={platform} class="button strong" href={address}>
              {t(isSelf ? 'welcome.first_open' : 'welcome.first_self', [t(`platform.${platform}`)])}
            </a>
          ))}
          <a class="button" href="/popup.html">
            {t('welcome.first_hand')}
          </a>
        </div>
      </section>
    </>
  );
}

// The way without Meta: a stand-in that says what it is at every moment, the real hints on it, and at the end « again » and « for real ».
import { useEffect } from 'preact/hooks';
import { LiveRegion } from '../frame/live-region.tsx';
import { OutsideLink } from '../popup/outside-link.tsx';
import type { Words } from '../popup/words.ts';
import { StandIn, type StandInProps } from './stand-in.tsx';

export interface TryPageProps {
  stand: Omit<StandInProps, 'words'> & { words: StandInProps['words'] };
  /** True once the person has ticked the account off on the hint. */
  isDone: boolean;
  /** Called once a scene stands. */
  onScene: (scene: StandInProps['scene']) => void;
  onAgain: () => void;
  /** Meta's real Privacy Center. */
  real: string;
  words: Words;
}

export function TryPage({ stand, isDone, onScene, onAgain, real, words }: TryPageProps) {
  const { t } = words;
  const { scene } = stand;
  // The guide stays on the form when it is sent, as it does on the real page.
  const place = scene === 'sent' ? 'form' : scene;
  useEffect(() => onScene(place), [place, onScene]);
  return (
    <>
      <p>{t('try.what')}</p>
      <p>{t('try.how')}</p>
      <section class="stand-in" aria-labelledby="stand-in-title" data-scene={scene}>
        <div class="stand-in-head">
          <h2 id="stand-in-title">{t('try.stand_in')}</h2>
          <p>{t('try.not_meta')}</p>
        </div>
        <div class="stand-in-page" lang={stand.words.lang}>
          <StandIn {...stand} />
        </div>
      </section>
      {isDone && (
        <section class="card try-end">
          <h2>{t('try.done')}</h2>
          <p>{t('try.done_text')}</p>
          <p>{t('try.real')}</p>
          <ul>
            <li>
              <OutsideLink address="/popup.html" words={words}>
                {t('try.real_list')}
              </OutsideLink>
            </li>
            <li>
              <OutsideLink address={real} words={words}>
                {t('try.real_center')}
              </OutsideLink>
            </li>
          </ul>
        </section>
      )}
      <div class="actions">
        <button type="button" onClick={onAgain}>
          {t('try.again')}
        </button>
      </div>
      <LiveRegion news={isDone ? 'try.done' : undefined} say={t} />
    </>
  );
}

// The way of this account, the page in the tab beside marked on it, and what to do on that page.
import { useId } from 'preact/hooks';
import type { Journey, Stop } from '../../guide/journey.ts';
import type { LedgerPlatform } from '../../ledger/platform.ts';
import { OutsideLink } from '../popup/outside-link.tsx';
import type { Words } from '../popup/words.ts';
import { stopName } from './stop-name.ts';

export interface WayProps {
  platform: LedgerPlatform;
  journey: Journey;
  words: Words;
}

export function Way({ platform, journey, words }: WayProps) {
  const { t } = words;
  const id = useId();
  const isThere = journey.place === 'on-the-way';
  return (
    <section class="way" aria-labelledby={id} data-place={journey.place}>
      <h2 id={id}>{t('companion.way')}</h2>
      {!isThere && <Beside platform={platform} journey={journey} words={words} />}
      <ol class="stops">
        {journey.stops.map((stop) => (
          <StopLine key={stop.surface} stop={stop} isLast={stop === journey.stops.at(-1)} words={words} />
        ))}
      </ol>
      {isThere && journey.directForm !== undefined && journey.stops.at(-1)?.state !== 'here' && (
        <p class="quiet">
          <OutsideLink address={journey.directForm} words={words}>
            {t('hint.direct')}
          </OutsideLink>
        </p>
      )}
    </section>
  );
}

function StopLine({ stop, isLast, words: { t } }: { stop: Stop; isLast: boolean; words: Words }) {
  const isHere = stop.state === 'here';
  return (
    <li class="stop" data-stop={stop.state} aria-current={isHere ? 'step' : undefined}>
      <span class="stop-name">{t(stopName(stop.surface))}</span>
      {stop.state === 'passed' && <span class="unseen"> ({t('companion.passed')})</span>}
      {isHere && <span class="here">{t('companion.here')}</span>}
      {isHere && !isLast && <p>{t('companion.follow')}</p>}
      {isHere && isLast && (
        <ul class="asks">
          <li>{t('hint.form.email')}</li>
          <li>{t('hint.form.reason')}</li>
          <li>{t('hint.form.ours')}</li>
        </ul>
      )}
    </li>
  );
}

/** The page beside is not on this way: what it is, and where the way begins. */
function Beside({ platform, journey: { place, start }, words }: WayProps) {
  const { t } = words;
  const name = t(`platform.${platform}`);
  return (
    <div class="beside">
      <p>{place === 'on-the-way' ? '' : t(`companion.beside.${place}`, [name])}</p>
      {start !== undefined && place !== 'door' && (
        <p>
          <OutsideLink address={start} words={words}>
            {t('companion.start', [name])}
          </OutsideLink>
        </p>
      )}
    </div>
  );
}

// The one live region: a step that was reached, or what came of an action, whichever is newer.
import { useEffect, useRef, useState } from 'preact/hooks';
import { LiveRegion } from '../frame/live-region.tsx';
import type { Said } from '../popup/popup-state.ts';
import { nameOf, type Words } from '../popup/words.ts';
import type { CompanionView } from './companion-view.ts';
import { stopName } from './stop-name.ts';

export interface SpokenProps {
  current: CompanionView['current'];
  said?: Said;
  words: Words;
}

type News = { kind: 'step' } | { kind: 'said'; said: Said };

export function Spoken({ current, said, words }: SpokenProps) {
  const { t } = words;
  const [news, speak] = useState<News>();
  const step = placeOf(current);
  // What is there when the page opens is read with the page.
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (step !== undefined && before.current !== undefined && before.current !== step) speak({ kind: 'step' });
    before.current = step ?? before.current;
  }, [step]);
  useEffect(() => {
    if (said !== undefined) speak({ kind: 'said', said });
  }, [said]);
  return <LiveRegion news={news} say={(one) => (one.kind === 'step' ? stepIn(current, words) : cameOf(one.said))} />;

  function cameOf({ key, account = '', status }: Said): string {
    return t(key, [account, status === undefined ? '' : t(status)]);
  }
}

/** The same for the same step of the same account, whatever the language. */
function placeOf(current: CompanionView['current']): string | undefined {
  if (current === undefined) return undefined;
  const { stops, place } = current.journey;
  return `${current.row.account.id} ${String(stops.findIndex(({ state }) => state === 'here'))} ${place}`;
}

function stepIn(current: CompanionView['current'], { t }: Words): string {
  if (current === undefined) return '';
  const { row, journey } = current;
  const { stops, place } = journey;
  const here = stops.findIndex(({ state }) => state === 'here');
  const stop = stops[here];
  if (stop === undefined) return t(`companion.spoken.${place}`, [nameOf(row.account)]);
  return t('companion.spoken.step', [nameOf(row.account), String(here + 1), String(stops.length), t(stopName(stop.surface))]);
}

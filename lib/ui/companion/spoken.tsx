// The one live region: a step that was reached, or what came of an action, whichever is newer.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Said } from '../popup/popup-state.ts';
import { nameOf, type Words } from '../popup/words.ts';
import type { CompanionView } from './companion-view.ts';
import { stopName } from './stop-name.ts';

export interface SpokenProps {
  current: CompanionView['current'];
  said?: Said;
  words: Words;
}

export function Spoken({ current, said, words }: SpokenProps) {
  const { t } = words;
  const [text, speak] = useState('');
  const step = stepIn(current, words);
  // What is there when the page opens is read with the page.
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (step !== undefined && before.current !== undefined && before.current !== step) speak(step);
    before.current = step ?? before.current;
  }, [step]);
  useEffect(() => {
    if (said !== undefined) speak(t(said.key, [said.account ?? '', said.status === undefined ? '' : t(said.status)]));
  }, [said, t]);
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  );
}

function stepIn(current: CompanionView['current'], { t }: Words): string | undefined {
  if (current === undefined) return undefined;
  const { row, journey } = current;
  const { stops, place } = journey;
  const here = stops.findIndex(({ state }) => state === 'here');
  const stop = stops[here];
  if (stop === undefined) return t(`companion.spoken.${place}`, [nameOf(row.account)]);
  return t('companion.spoken.step', [nameOf(row.account), String(here + 1), String(stops.length), t(stopName(stop.surface))]);
}

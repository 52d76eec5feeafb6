// The way in words, for a page we no longer recognise.
import type { VNode } from 'preact';
import type { Translate } from '../translate.ts';

const STATIONS = ['menu', 'center', 'object', 'form'];

/** Threads has no way of its own: its accounts are Instagram's. */
export function WrittenPath({ platform, t }: { platform: string; t: Translate }): VNode {
  const own = platform === 'threads' ? 'instagram' : platform;
  return (
    <ol class="path">
      {STATIONS.map((station) => (
        <li key={station}>{t(`hint.path.${own}.${station}`)}</li>
      ))}
    </ol>
  );
}

// The way in words, on the site and in the phone's app: where an extension cannot follow, a numbered text can.
import type { LedgerPlatform } from '../../ledger/platform.ts';
import type { Words } from '../popup/words.ts';

/** As assets/rules/written-paths.json says it. */
export interface PathFact {
  platform: string;
  by: string;
  steps: readonly { id: string; seen: readonly { on: string; grade: string }[] }[];
}

export interface WrittenPathsProps {
  platform: LedgerPlatform;
  paths: readonly PathFact[];
  words: Words;
}

export function WrittenPaths({ platform, paths, words: { t, month } }: WrittenPathsProps) {
  // Threads has no way of its own: its accounts are Instagram's.
  const own = platform === 'threads' ? 'instagram' : platform;
  return (
    <div class="paths">
      {paths
        .filter((path) => path.platform === own)
        .map(({ by, steps }) => (
          <details key={by}>
            <summary>{t(`companion.by.${by}`, [t(`platform.${own}`)])}</summary>
            <ol>
              {steps.map(({ id, seen }) => (
                <li key={id}>
                  {by === 'app' ? t(`path.app.${own}.${id}`) : t(`hint.path.${own}.${id}`)}
                  {isGuess(seen) && <span class="quiet"> {t('companion.guess')}</span>}
                </li>
              ))}
            </ol>
            <p class="quiet">{t('companion.path_seen', [month(newest(steps))])}</p>
          </details>
        ))}
    </div>
  );
}

function isGuess(seen: PathFact['steps'][number]['seen']): boolean {
  return seen.some(({ grade }) => grade === 'guess');
}

/** The last day anyone read it somewhere; a guess was not read. */
function newest(steps: PathFact['steps']): string {
  return (
    steps
      .flatMap(({ seen }) => seen.filter(({ grade }) => grade !== 'guess'))
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? ''
  );
}

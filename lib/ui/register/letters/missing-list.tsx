// What a letter still lacks, said calmly: what can be filled in leads to its field, and what only time brings says its day.
import type { Missing } from '../../../ledger/letters/letter.ts';
import type { Words } from '../../popup/words.ts';

export interface MissingListProps {
  id: string;
  missing: readonly Missing[];
  from?: string;
  words: Words;
}

/** What has a field in the editor, under that name. */
const FIELDS: ReadonlySet<Missing> = new Set(['name', 'situation', 'answer', 'country']);

export function MissingList({ id, missing, from, words: { t, day } }: MissingListProps) {
  const isAllHere = missing.every((what) => FIELDS.has(what));
  return (
    <section class="missing" aria-labelledby={`${id}-missing`}>
      <h5 id={`${id}-missing`}>{t('letters.missing.title')}</h5>
      <ul>
        {missing.map((what) => (
          <li key={what} data-missing={what}>
            {FIELDS.has(what) ? (
              <button
                type="button"
                class="link"
                onClick={() => document.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${what}`)}`)?.focus()}
              >
                {t(`letters.missing.${what}`)}
              </button>
            ) : (
              t(`letters.missing.${what}`)
            )}
          </li>
        ))}
      </ul>
      {!isAllHere && from !== undefined && <p>{t('letters.missing.from', [day(from)])}</p>}
      {isAllHere && <p class="quiet">{t('letters.missing.calm')}</p>}
    </section>
  );
}

// What an authority will want to see, each with its day: the request to Meta came first, and this is what became of it.
import type { Condition } from '../../../ledger/letters/conditions.ts';
import type { Words } from '../../popup/words.ts';

export function ConditionsList({ conditions, words: { t, day } }: { conditions: readonly Condition[]; words: Words }) {
  return (
    <section class="conditions">
      <h5>{t('letters.condition.title')}</h5>
      <ul>
        {conditions.map(({ what, isMet, on }) => (
          <li key={what} data-met={isMet}>
            <span class="unseen">{t(isMet ? 'letters.condition.met' : 'letters.condition.unmet')} </span>
            {t(`letters.condition.${what}`)}
            {on !== undefined && (
              <time class="quiet" dateTime={on}>
                {isMet ? day(on) : t('letters.from', [day(on)])}
              </time>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

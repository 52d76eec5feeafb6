// Which edition of Meta's privacy policy was in force on a day, as far as we know.
import type { Law } from '../rules/law.ts';
import type { Day } from './moment.ts';

export function policyOn({ dates }: Pick<Law, 'dates'>): (day: Day) => Day | undefined {
  const editions = dates.flatMap(({ kind, on }) => (kind === 'policy-edition' ? [on] : [])).toSorted();
  return (day) => editions.findLast((edition) => edition <= day);
}

// The pages a canary looks at: those on the way whose address is the same for everybody, and the forms at its end.
import type { RuleSet } from '../../../lib/rules/rule-set.ts';

export interface Stop {
  surface: string;
  /** Id of rules/forms.json, when it is a form. */
  form?: string;
  address: string;
}

/** In the order a person would come by: what leads on first, then the forms; never one address twice. */
export function stopsOf({ surfaces, forms }: Pick<RuleSet, 'surfaces' | 'forms'>): Stop[] {
  const ways = Object.values(surfaces).filter(({ role }) => role === 'way');
  const ends = Object.values(surfaces).filter(({ role }) => role === 'goal' || role === 'trap');
  const stops: Stop[] = [
    ...[...ways, ...ends].flatMap(({ id, address }) => (address === undefined ? [] : [{ surface: id, address }])),
    ...forms.map(({ id, surface, address }) => ({ surface, form: id, address })),
  ];
  return [...new Map(stops.map((stop) => [stop.address, stop])).values()];
}

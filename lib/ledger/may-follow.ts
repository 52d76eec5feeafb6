// What can be told next of an account: no button leads to a refusal that could be foreseen.
import type { AccountKind } from './account.ts';
import { nextOf } from './course-of.ts';
import type { EventType } from './event.ts';
import { EVENT_TYPES } from './event-types.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Moment } from './moment.ts';
import { isOfAnotherCountry } from './is-of-another-country.ts';
import type { Standing } from './standing.ts';

/** From the transition table alone: cheap enough for every row of a list. `record` has the last word. */
export function mayFollow(kind: AccountKind, { course }: Standing, where: Jurisdiction, now: Moment): EventType[] {
  if (kind === 'page') return [];
  return EVENT_TYPES.filter((type) => !isOfAnotherCountry(type, where) && nextOf(course, { type, at: now }, where) !== undefined);
}

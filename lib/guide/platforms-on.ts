// Says of which platforms the pages on a host are: what is asked for from there about another one is not for us to tell.
import { hostSetOf } from '../rules/host-set.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { PlatformName } from '../rules/surface-schema.ts';

/** By the host alone, which no page can change without leaving; none where the host is not Meta's. */
export function platformsOn(url: URL, { hosts, places, surfaces }: RuleSet): PlatformName[] {
  const host = hostSetOf(url.hostname, hosts);
  return [...new Set(places.flatMap(({ place, surface }) => (place.host === host ? (surfaces[surface]?.platform ?? []) : [])))];
}

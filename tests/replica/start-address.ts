// The address that begins a visit as a given variant: it sets the cookies on each of Meta's domains and ends at the page.
import { COOKIE_HOSTS, INDEX_HOST } from './hosts.ts';
import { queryOf, type Variant } from './variant.ts';

export function startAddress(to: string, variant: Partial<Variant>): string {
  const query = queryOf({ lang: 'fr', cohort: 'banner', faults: [], actor: 'profile', ...variant });
  const end = isForeign(to) ? `${to}?${query}` : to;
  query.set('hop', '0');
  query.set('to', end);
  return `https://${COOKIE_HOSTS[0]}/m-opposer-replica/set?${query}`;
}

/** A site that is not Meta's keeps no cookie of the visit: it is told in the address. */
function isForeign(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname.endsWith('.example') && hostname !== INDEX_HOST;
}

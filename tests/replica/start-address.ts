// The address that begins a visit as a given variant: it sets the cookies on each domain and ends at the page.
import { COOKIE_HOSTS } from './hosts.ts';
import { queryOf, type Variant } from './variant.ts';

export function startAddress(to: string, variant: Partial<Variant>): string {
  const query = queryOf({ lang: 'fr', cohort: 'banner', faults: [], actor: 'profile', ...variant });
  query.set('hop', '0');
  query.set('to', to);
  return `https://${COOKIE_HOSTS[0]}/m-opposer-replica/set?${query}`;
}

// Which authority a person can turn to: their own first, one per matter, and only addresses that were seen.
import type { Country } from '../rules/country.ts';
import type { Authority } from '../rules/law-schema.ts';
import type { Law } from '../rules/law.ts';

type Authorities = Pick<Law, 'authorities'>;

/** The countries a person can say they live in. */
export function countriesIn({ authorities }: Authorities): Country[] {
  return [...new Set(authorities.map(({ country }) => country))].toSorted();
}

export interface AuthorityChoice {
  /** The one to propose: that of the country of residence. */
  first: Authority;
  /** Its neighbours inside that country: the German Länder. */
  regional: readonly Authority[];
  /** The one that leads for Meta, which is possible too. Absent where it is the first, and outside the Union and the EEA. */
  lead?: Authority;
}

/** Undefined for a country we know nothing of. GDPR 77: residence, workplace or place of infringement; one authority per matter. */
export function authorityChoiceIn({ authorities }: Authorities, country: Country): AuthorityChoice | undefined {
  const own = authorities.filter((authority) => authority.country === country);
  const first = own.find(({ isDefault }) => isDefault);
  if (first === undefined) return undefined;
  const lead = authorities.find(({ leadsForMeta }) => leadsForMeta === true);
  return {
    first,
    regional: own.filter((authority) => authority !== first),
    ...(lead !== undefined && lead !== first && first.regime === 'gdpr' && { lead }),
  };
}

/** Why one may turn to it, GDPR 77(1): one lives there, the infringement is said to be there (it leads for Meta), or one works there. */
export function placeOf({ country, leadsForMeta }: Authority, home: Country | undefined): 'residence' | 'infringement' | 'workplace' {
  if (country === home) return 'residence';
  return leadsForMeta === true ? 'infringement' : 'workplace';
}

/** The authorities of the other countries under the same law, for whoever works there. */
export function workplacesIn({ authorities }: Authorities, country: Country): readonly Authority[] {
  const own = authorities.find((authority) => authority.country === country);
  return authorities.filter(
    (one) => one.isDefault && one.regime === 'gdpr' && own?.regime === 'gdpr' && one.country !== country && one.leadsForMeta !== true,
  );
}

export function authorityOf({ authorities }: Authorities, id: string): Authority | undefined {
  return authorities.find((authority) => authority.id === id);
}

/** Where to go: the page seen to take complaints, or else the home page of the authority, from which a person finds it. */
export function complaintPageOf({ verified, complaintUrl, url }: Authority): { address: string; isForComplaints: boolean } {
  return verified ? { address: complaintUrl, isForComplaints: true } : { address: url, isForComplaints: false };
}

/** A few want a signature: by post is their main way, whatever else they offer. */
export function isByPost({ channel }: Pick<Authority, 'channel'>): boolean {
  return channel === 'signed-email-or-post';
}

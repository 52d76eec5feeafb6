// What every answer about the ledger depends on besides the ledger: the law as we know it, the present moment, and where people live.
import type { Country } from '../rules/country.ts';
import type { Law } from '../rules/law.ts';
import type { Moment } from './moment.ts';

export interface World {
  law: Law;
  now: Moment;
  /** Where the person says they live. An account may have its own. Undefined: no public holiday is known, and the GDPR is taken for the law. */
  country?: Country;
}

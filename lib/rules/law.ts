// What we know of the law, as the running code sees it: plain data, checked at build. The page never gets it: only our own parts do.
import type { Country } from './country.ts';
import type { Authority, HolidayTable, Period } from './law-schema.ts';
import type { DeadlineFact, IsoDate } from './schema.ts';

export interface Law {
  edition: IsoDate;
  /** The days training began, and the editions of Meta's privacy policy. */
  dates: readonly DeadlineFact[];
  periods: readonly Lean<Period>[];
  holidays: Readonly<Record<Country, Lean<HolidayTable>>>;
  /** Each country's own first. */
  authorities: readonly Authority[];
}

/** Without its sources: they are there in tools and tests, and left behind by what is built. */
type Lean<T extends { seen: unknown }> = Omit<T, 'seen' | 'note'> & Partial<Pick<T, 'seen'>>;

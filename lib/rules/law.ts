// What we know of the law, as the running code sees it: plain data, checked at build. The page never gets it: only our own parts do.
import type { Country } from './country.ts';
import type { Adviser, Authority, Controller, HolidayTable, Period } from './law-schema.ts';
import type { DeadlineFact } from './edition-schema.ts';
import type { IsoDate } from './seen-schema.ts';

export interface Law {
  edition: IsoDate;
  /** The days training was announced for, the editions of Meta's privacy policy, and the days from which laws apply. */
  dates: readonly DeadlineFact[];
  periods: readonly Lean<Period>[];
  holidays: Readonly<Record<Country, Lean<HolidayTable>>>;
  /** Each country's own first. */
  authorities: readonly Authority[];
  /** Keeps its sources: a letter says where an address comes from. */
  controllers: readonly Controller[];
  /** Those who can help; each is shown with the day of its source. */
  advisers: readonly Adviser[];
}

/** Without its sources: they are there in tools and tests, and left behind by what is built. */
type Lean<T extends { seen: unknown }> = Omit<T, 'seen' | 'note'> & Partial<Pick<T, 'seen'>>;

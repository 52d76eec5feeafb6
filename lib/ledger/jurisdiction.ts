// The law where one person lives: its regime, its holidays, and how long things take there.
import type { Country, Regime } from '../rules/country.ts';
import type { Period, PeriodId } from '../rules/law-schema.ts';
import type { Law } from '../rules/law.ts';
import type { Day } from './moment.ts';
import { publicHolidaysOf } from './public-holidays.ts';

export interface Jurisdiction {
  /** Undefined when nobody said so, and when we know nothing of that country. */
  country?: Country;
  regime: Regime;
  isHoliday(day: Day): boolean;
  period(id: PeriodId): Pick<Period, 'length' | 'basis' | 'article'>;
  /** The editions of Meta's privacy policy, oldest first. */
  policies: readonly Day[];
}

const known = new WeakMap<Law, Map<string, Jurisdiction>>();

/** The same object for the same law and country: holidays are computed once. */
export function jurisdictionOf(law: Law, country: Country | undefined): Jurisdiction {
  const made = known.get(law) ?? new Map<string, Jurisdiction>();
  known.set(law, made);
  const key = country ?? '';
  const jurisdiction = made.get(key) ?? makeJurisdiction(law, country);
  made.set(key, jurisdiction);
  return jurisdiction;
}

function makeJurisdiction(law: Law, country: Country | undefined): Jurisdiction {
  const authority = law.authorities.find((one) => one.country === country);
  const regime = authority?.regime ?? 'gdpr';
  const periods = new Map(law.periods.filter(({ regimes }) => regimes.includes(regime)).map((period) => [period.id, period]));
  return {
    country: authority?.country,
    regime,
    isHoliday: holidaysIn(law, country),
    policies: law.dates.flatMap(({ kind, on }) => (kind === 'policy-edition' ? [on] : [])).toSorted(),
    period(id) {
      const period = periods.get(id);
      if (period === undefined) throw new Error(`rules/periods.json has no "${id}" for "${regime}"`);
      return period;
    },
  };
}

function holidaysIn(law: Law, country: Country | undefined): (day: Day) => boolean {
  const rules = country !== undefined && Object.hasOwn(law.holidays, country) ? law.holidays[country] : undefined;
  if (rules === undefined) return () => false;
  const years = new Map<number, ReadonlySet<Day>>();
  return (day) => {
    const year = Number(day.slice(0, 4));
    const days = years.get(year) ?? publicHolidaysOf(rules, year);
    years.set(year, days);
    return days.has(day);
  };
}

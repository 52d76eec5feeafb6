// Makes the Law out of the files of assets/rules that speak of it: parsed, fitted together, checked. Runs at build and in tests.
import { brokenRule } from './broken-rule.ts';
import { duplicates } from './duplicates.ts';
import {
  AdvisersFile,
  AuthoritiesFile,
  ControllersFile,
  HolidaysFile,
  PeriodId,
  PeriodsFile,
  type Authority,
  type Period,
} from './law-schema.ts';
import type { Law } from './law.ts';
import { Regime } from './country.ts';
import { parseFile, type RawRules } from './raw-rules.ts';
import { DeadlinesFile, EditionFile } from './edition-schema.ts';

/** The law as the running code sees it. Throws on a broken rule, with its file and the way out. */
export function compileLaw(raw: RawRules): Law {
  const authorities = parseFile(raw, 'authorities.json', AuthoritiesFile);
  const periods = parseFile(raw, 'periods.json', PeriodsFile);
  const holidays = parseFile(raw, 'holidays.json', HolidaysFile);
  checkAuthorities(authorities, Object.keys(holidays));
  const controllers = parseFile(raw, 'controllers.json', ControllersFile);
  for (const regime of duplicates(controllers.map((one) => one.regime)))
    throw brokenRule('controllers.json', `${regime} has two controllers`, 'Keep one entry per regime');
  checkPeriods(periods);
  return {
    edition: parseFile(raw, 'edition.json', EditionFile).edition,
    dates: parseFile(raw, 'deadlines.json', DeadlinesFile),
    periods,
    holidays,
    authorities: authorities.toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault)),
    controllers,
    advisers: parseFile(raw, 'advisers.json', AdvisersFile),
  };
}

/** The same law without the sources of what no person is shown; an authority keeps its own, for it is shown with its date. */
export function leanLaw(law: Law): Law {
  return {
    ...law,
    dates: law.dates,
    periods: law.periods.map(withoutSources),
    holidays: Object.fromEntries(Object.entries(law.holidays).map(([country, table]) => [country, withoutSources(table)])),
  };
}

function checkAuthorities(authorities: readonly Authority[], countries: readonly string[]): void {
  const file = 'authorities.json';
  for (const id of duplicates(authorities.map((one) => one.id)))
    throw brokenRule(file, `${id} stands there twice`, 'Keep one entry per authority');
  const defaults = authorities.filter(({ isDefault }) => isDefault).map(({ country }) => country);
  for (const country of duplicates(defaults))
    throw brokenRule(file, `${country} has two authorities to propose`, 'Keep "isDefault" on one of them');
  for (const { country } of authorities) {
    if (!defaults.includes(country)) throw brokenRule(file, `${country} has no authority to propose`, 'Put "isDefault" on one of them');
    if (!countries.includes(country)) throw brokenRule(file, `${country} is not in holidays.json`, 'Add its public holidays there');
  }
  for (const country of countries) {
    if (!defaults.includes(country)) throw brokenRule('holidays.json', `${country} has no authority`, 'Add one to authorities.json');
  }
}

function checkPeriods(periods: readonly Period[]): void {
  for (const regime of Regime.options) {
    const ids = periods.filter(({ regimes }) => regimes.includes(regime)).map(({ id }) => id);
    for (const id of duplicates(ids)) throw brokenRule('periods.json', `${id} stands there twice for ${regime}`, 'Keep one entry per law');
    const missing = PeriodId.options.find((id) => !ids.includes(id));
    if (missing !== undefined)
      throw brokenRule('periods.json', `${missing} is missing for ${regime}`, 'Say how long it takes there, and on which basis');
  }
}

function withoutSources<T extends { seen?: unknown; note?: unknown }>({ seen: _, note: __, ...rest }: T): Omit<T, 'seen' | 'note'> {
  return rest;
}

// Which of the many Facebooks a visit sees: language, cohort, faults, and who is logged in. Chosen by query, kept by cookie.
import { isAttack, type Attack } from './attack-names.ts';
import { COHORTS, type Cohort } from './cohorts.ts';
import { FAULTS, type Fault } from './faults.ts';

/** Languages of the browser, the demo and the extension's own texts. */
export type Lang = 'fr' | 'en';

/** Languages of Meta's pages, each with the `locale` Meta calls it by. */
export const LOCALES = {
  fr: 'fr_FR',
  en: 'en_US',
  de: 'de_DE',
  es: 'es_ES',
  it: 'it_IT',
  nl: 'nl_NL',
  pt: 'pt_PT',
  pl: 'pl_PL',
  sv: 'sv_SE',
  fi: 'fi_FI',
} as const;
export type PageLang = keyof typeof LOCALES;
export const PAGE_LANGS = Object.keys(LOCALES) as PageLang[];

export const ACTORS = ['profile', 'page', 'nobody'] as const;
export type ActorName = (typeof ACTORS)[number];

export interface Variant {
  lang: PageLang;
  cohort: Cohort;
  faults: readonly Fault[];
  actor: ActorName;
  /** What the page does against us. */
  attack?: Attack;
}

/** Kept under this name on each of Meta's domains, so that a choice survives the next click. */
export const VARIANT_COOKIE = 'replica';

/** Reads the query first, then the cookie, then the language the browser asks for. */
export function variantOf(url: URL, cookie: string | undefined, acceptLanguage: string | undefined): Variant {
  const kept = new URLSearchParams(cookie ?? '');
  const asked = (name: string): string | undefined => url.searchParams.get(name) ?? kept.get(name) ?? undefined;
  const attack = asked('attack');
  return {
    lang: langOf(asked('locale') ?? acceptLanguage),
    cohort: oneOf(namesOf(COHORTS), asked('cohort')) ?? 'banner',
    faults: (asked('fault') ?? '').split(',').flatMap((name) => oneOf(namesOf(FAULTS), name) ?? []),
    actor: oneOf(ACTORS, asked('as')) ?? 'nobody',
    ...(isAttack(attack) && { attack }),
  };
}

/** The variant as a query: `locale=fr_FR&cohort=banner&as=profile`. */
export function queryOf(variant: Partial<Variant>): URLSearchParams {
  const query = new URLSearchParams();
  if (variant.lang !== undefined) query.set('locale', LOCALES[variant.lang]);
  if (variant.cohort !== undefined) query.set('cohort', variant.cohort);
  if (variant.faults !== undefined) query.set('fault', variant.faults.join(','));
  if (variant.actor !== undefined) query.set('as', variant.actor);
  if (variant.attack !== undefined) query.set('attack', variant.attack);
  return query;
}

function langOf(asked: string | undefined): PageLang {
  return oneOf(PAGE_LANGS, asked?.slice(0, 2).toLowerCase()) ?? 'en';
}

function namesOf<Name extends string>(described: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(described) as Name[];
}

function oneOf<Name extends string>(names: readonly Name[], asked: string | undefined): Name | undefined {
  return names.find((name) => name === asked);
}

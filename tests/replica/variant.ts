// Which of the many Facebooks a visit sees: language, cohort, faults, and who is logged in. Chosen by query, kept by cookie.
import { isAttack, type Attack } from './attack-names.ts';

export type Lang = 'fr' | 'en';

/** How the way leads to the form. Meta served each of these at some time (the facts name the sources). */
export const COHORTS = ['banner', 'policy', 'topics'] as const;
export type Cohort = (typeof COHORTS)[number];

export const FAULTS = [
  'late',
  'rerender',
  'scrambled',
  'csp',
  'trusted-types',
  'no-link',
  'decoys',
  'vanish',
  'evict',
  'cookie-dialog',
] as const;
export type Fault = (typeof FAULTS)[number];

export const ACTORS = ['profile', 'page', 'nobody'] as const;
export type ActorName = (typeof ACTORS)[number];

export interface Variant {
  lang: Lang;
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
    cohort: oneOf(COHORTS, asked('cohort')) ?? 'banner',
    faults: (asked('fault') ?? '').split(',').flatMap((name) => oneOf(FAULTS, name) ?? []),
    actor: oneOf(ACTORS, asked('as')) ?? 'nobody',
    ...(isAttack(attack) && { attack }),
  };
}

/** The variant as a query: `locale=fr_FR&cohort=banner&as=profile`. */
export function queryOf(variant: Partial<Variant>): URLSearchParams {
  const query = new URLSearchParams();
  if (variant.lang !== undefined) query.set('locale', variant.lang === 'fr' ? 'fr_FR' : 'en_US');
  if (variant.cohort !== undefined) query.set('cohort', variant.cohort);
  if (variant.faults !== undefined) query.set('fault', variant.faults.join(','));
  if (variant.actor !== undefined) query.set('as', variant.actor);
  if (variant.attack !== undefined) query.set('attack', variant.attack);
  return query;
}

function langOf(asked: string | undefined): Lang {
  return (asked ?? '').toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

function oneOf<Name extends string>(names: readonly Name[], asked: string | undefined): Name | undefined {
  return names.find((name) => name === asked);
}

// What may stay on a redacted page: Meta's words and the fixed parts of Meta's addresses, all read from assets/rules.
import { fold } from '../../../lib/guide/fold.ts';
import type { ParsedRules } from '../../../lib/rules/raw-rules.ts';
import type { PlaceFamily } from '../../../lib/rules/surface-schema.ts';

export interface Known {
  /** Folded labels, longest first. */
  labels: readonly string[];
  /** Fixed steps of paths: `privacy`, `contact`, `712876720715583`. */
  steps: ReadonlySet<string>;
  /** Names of parameters that matter. */
  parameters: ReadonlySet<string>;
  /** Letters and digits that may stand in a parameter or fragment: `subpage`, `ObjectYouHaveThe`. */
  tokens: ReadonlySet<string>;
  /** Parameters that carry a whole address. */
  carriers: ReadonlySet<string>;
  /** `facebook.com`, … */
  domains: readonly string[];
  /** `www`, `privacycenter`, … */
  subdomains: ReadonlySet<string>;
}

export type KnownSources = Pick<ParsedRules, 'surfaces' | 'words' | 'forms' | 'hosts' | 'shims' | 'actor'>;

/** Seen in Meta's addresses everywhere, and nobody's. */
const EVERYWHERE = ['entry_point', 'subpage', 'hl', 'locale', 'id'];

/** Gathered once per run. */
export function knownFrom(rules: KnownSources): Known {
  const addresses = [...rules.forms.map(({ address }) => address), ...rules.surfaces.flatMap(({ address }) => address ?? [])].map(
    (address) => new URL(address),
  );
  const families = rules.surfaces.flatMap(({ at }) => at);
  const carriers = [...rules.shims.map(({ parameter }) => parameter), ...rules.surfaces.flatMap(({ next }) => next ?? [])];
  const hostSets = Object.values(rules.hosts).flat();
  return {
    labels: labelsOf(rules).toSorted((one, other) => other.length - one.length),
    steps: new Set(
      [...families.flatMap(pathsOf), ...rules.shims.map(({ path }) => path), ...addresses.map(({ pathname }) => pathname)].flatMap(
        fixedSteps,
      ),
    ),
    parameters: new Set([
      ...EVERYWHERE,
      ...carriers,
      ...families.flatMap(({ query }) => Object.keys(query ?? {})),
      ...addresses.flatMap(({ searchParams }) => [...searchParams.keys()]),
    ]),
    tokens: new Set(
      [...addresses.flatMap(({ searchParams, hash }) => [...searchParams.values(), hash]), ...rules.surfaces.flatMap(patternsOf)].flatMap(
        tokensOf,
      ),
    ),
    carriers: new Set(carriers),
    domains: hostSets.map(({ domain }) => domain),
    subdomains: new Set(hostSets.flatMap(({ subs }) => subs)),
  };
}

/** Letters and digits in a row, the pieces a value is made of. */
export function tokensOf(value: string): string[] {
  return value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function labelsOf({ words, actor }: KnownSources): string[] {
  const texts = words.flatMap(({ concepts }) => Object.values(concepts).flatMap((list) => list.map(({ text }) => text)));
  const signs = actor.ownProfile.filter(({ by }) => by === 'label' || by === 'own-link').map(({ value }) => value);
  return [...new Set([...texts, ...signs].map(fold))].filter((label) => label !== '');
}

function pathsOf({ path }: PlaceFamily): string[] {
  return typeof path === 'string' ? [path] : path;
}

/** `/contact/:form` → `contact`: what is captured or matched by a star may be anybody's. */
function fixedSteps(path: string): string[] {
  return path.split('/').filter((step) => step !== '' && !step.startsWith(':') && !step.includes('*'));
}

/** Fixed parts of regular expressions: `subpage=7\.subpage\.11-Object` gives its tokens. */
function patternsOf({ at, targets }: KnownSources['surfaces'][number]): string[] {
  const queries = at.flatMap(({ query }) => Object.values(query ?? {}));
  return [...queries, ...(targets ?? []).flatMap(({ href }) => href ?? [])].map((pattern) =>
    pattern.replaceAll(/\(\?<\w+>|\\[dwsbDWSB]|\[[^\]]*\]|\\/g, ' '),
  );
}

// The way of one account to its form, with the page in the tab beside it marked: computed from the rules for the companion.
import type { RuleSet } from '../rules/rule-set.ts';
import type { PlatformName } from '../rules/surface-schema.ts';
import { directFormFor } from './direct-form.ts';
import { routeFrom } from './route.ts';
import { stationOf } from './station.ts';
import { surfaceOf } from './surface.ts';

export interface Stop {
  surface: string;
  state: 'passed' | 'here' | 'ahead';
}

/** What the page in the tab is, seen from the way of this account. */
export type Place = 'on-the-way' | 'off-the-way' | 'other-platform' | 'door' | 'trap';

export interface Journey {
  place: Place;
  /** The pages to go through, the form last; as many as the hint on the page counts. */
  stops: readonly Stop[];
  /** Where to begin: a page that opens for anyone. */
  start?: string;
  /** The form itself, for whoever does not want to be led. */
  directForm?: string;
}

/** `address` is that of the tab, as far as it is known to us: on Meta's hosts alone. */
export function journeyOf(platform: PlatformName, address: string | undefined, rules: RuleSet): Journey {
  const surface = address !== undefined && URL.canParse(address) ? surfaceOf(new URL(address), rules)?.surface : undefined;
  // From its address alone nobody can tell whose profile it is.
  return journeyAt(platform, surface?.only === undefined ? surface?.id : undefined, rules);
}

/** `here`: the surface the person is on, where that is certain. */
export function journeyAt(platform: PlatformName, here: string | undefined, rules: RuleSet): Journey {
  const usual = routeFrom(`${platform}.settings`, rules) ?? [];
  const place = placeOf(here, usual, rules);
  return {
    place,
    stops:
      here !== undefined && place === 'on-the-way'
        ? stopsAround(here, usual, rules)
        : usual.map((surface) => ({ surface, state: 'ahead' })),
    start: usual.map((surface) => rules.surfaces[surface]?.address).findLast((opens) => opens !== undefined),
    directForm: directFormFor(platform, rules)?.address,
  };
}

function placeOf(here: string | undefined, usual: readonly string[], rules: RuleSet): Place {
  const surface = here === undefined ? undefined : rules.surfaces[here];
  switch (surface?.role) {
    case undefined:
      return 'off-the-way';
    case 'door':
    case 'trap':
      return surface.role;
    case 'way':
    case 'goal':
      return isOneWay(surface.id, usual, rules) ? 'on-the-way' : 'other-platform';
  }
}

/** Threads leads to Instagram's form, and a page of Meta itself serves them all: what counts is where the way ends. */
function isOneWay(here: string, usual: readonly string[], rules: RuleSet): boolean {
  const [platform, wanted] = [routeFrom(here, rules), usual].map((route) => rules.surfaces[route?.at(-1) ?? '']?.platform);
  return platform === 'meta' || platform === wanted;
}

/** What is ahead is the shortest way from here; what is behind, the usual one, so that the page in the tab is the step its hint says. */
function stopsAround(here: string, usual: readonly string[], rules: RuleSet): Stop[] {
  const { step, of } = stationOf(here, rules);
  const [, ...ahead] = routeFrom(here, rules) ?? [];
  return [
    ...usual
      .slice(-of)
      .slice(0, step - 1)
      .map((surface): Stop => ({ surface, state: 'passed' })),
    { surface: here, state: 'here' },
    ...ahead.map((surface): Stop => ({ surface, state: 'ahead' })),
  ];
}

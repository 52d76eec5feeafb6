// What to say at a login wall: only that it stands in front of one of our pages, when it does.
import type { RuleSet, Surface } from '../rules/rule-set.ts';
import type { Hint } from './hint.ts';
import type { HintPage } from './hint-input.ts';
import { stationOf } from './station.ts';
import { surfaceOf } from './surface.ts';
import { quiet, tell } from './tell.ts';
import { unwrap } from './unwrap.ts';

/** A wall may send to another wall; nobody builds more than this. */
const DEEPEST_WALL = 4;

export function doorHint(page: HintPage): Hint {
  const { surface, rules } = page;
  const behind = URL.canParse(page.url) ? surfaceBehind(new URL(page.url), surface, rules, DEEPEST_WALL) : undefined;
  if (behind === undefined) return quiet('nothing-to-say', surface.id);
  return tell('log-in-first', page, { station: stationOf(behind.id, rules) });
}

/** The way or form the person was going to when the wall stopped them. */
function surfaceBehind(url: URL, door: Surface, rules: RuleSet, depth: number): Surface | undefined {
  if (depth === 0) return undefined;
  for (const carried of door.next.flatMap((name) => url.searchParams.getAll(name))) {
    const next = unwrap(carried, url, rules);
    const surface = next && surfaceOf(next, rules)?.surface;
    const behind = next && surface?.role === 'door' ? surfaceBehind(next, surface, rules, depth - 1) : surface;
    if (behind !== undefined && isWorthLoggingIn(behind)) return behind;
  }
  return undefined;
}

/** Somebody's profile is not: from outside we cannot know whether it is the person's own. */
function isWorthLoggingIn(surface: Surface): boolean {
  switch (surface.role) {
    case 'goal':
      return true;
    case 'way':
      return surface.only === undefined;
    case 'trap':
    case 'door':
    case undefined:
      return false;
  }
}

// Remembers, for as long as this document lives, which pages of ours the person has come from.
import { surfaceOf } from '../../lib/guide/surface.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';

/** Whoever walks further than this has forgotten the beginning, too. */
const LONGEST = 20;

const addresses: string[] = [document.referrer];

/** To be told of each address when it is left behind. */
export function leaveBehind(url: string): void {
  addresses.push(url);
  if (addresses.length > LONGEST) addresses.shift();
}

/** Surface ids, the page itself aside. */
export function trailTo(url: string, rules: RuleSet): readonly string[] {
  return addresses
    .filter((address) => address !== url && URL.canParse(address))
    .flatMap((address) => surfaceOf(new URL(address), rules)?.surface.id ?? []);
}

// Takes the real address out of Meta's link shims, so that a wrapped link is recognised like a plain one.
import { hostSetOf } from '../rules/host-set.ts';
import { piecesOf, segmentsOf } from '../rules/path.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { matchPath } from './match-place.ts';

/** Shims inside shims occur once in practice; more are somebody's play. */
const DEEPEST = 3;

/** The web address a link leads to in the end, or undefined where it leads to none. */
export function unwrap(href: string, base: string | URL, rules: RuleSet): URL | undefined {
  let url = webAddress(href, base);
  for (let depth = 0; url && depth < DEEPEST; depth += 1) {
    const inner = innerAddress(url, rules);
    if (inner === undefined) return url;
    url = webAddress(inner, url);
  }
  return url;
}

function innerAddress(url: URL, rules: RuleSet): string | undefined {
  const host = hostSetOf(url.hostname, rules.hosts);
  if (host === undefined) return undefined;
  const segments = segmentsOf(url.pathname) ?? [];
  const shim = rules.shims.find((one) => one.host === host && matchPath(piecesOf(one.path), segments));
  return (shim && url.searchParams.get(shim.parameter)) || undefined;
}

function webAddress(href: string, base: string | URL): URL | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

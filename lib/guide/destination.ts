// Where a control leads: its address unwrapped, and what we know of the page behind it.
import type { RuleSet } from '../rules/rule-set.ts';
import { isMetaHost, surfaceOf } from './surface.ts';
import { unwrap } from './unwrap.ts';

export interface Destination {
  url: URL;
  isMeta: boolean;
  /** Surface at that address, when we know it. */
  surface?: string;
  /** Id of the form at that address, when it is one of forms.json. */
  form?: string;
}

/** Undefined when the address cannot be read or is no web address (`javascript:`, `data:`, `mailto:`). */
export function destinationOf(href: string, base: URL, rules: RuleSet): Destination | undefined {
  const url = unwrap(href, base, rules);
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  const at = surfaceOf(url, rules);
  return { url, isMeta: isMetaHost(url, rules), surface: at?.surface.id, form: at?.form };
}

/** The part of an address that a target's `href` narrows. */
export function tailOf(url: URL): string {
  return url.pathname + url.search + url.hash;
}

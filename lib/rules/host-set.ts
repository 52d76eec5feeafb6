// Says which set of hosts.json a host belongs to; a host belongs to one set at most.
import type { HostSets } from './rule-set.ts';

interface HostIndex {
  /** Full host → set. */
  named: Map<string, string>;
  /** Domains that have language hosts (`fr-fr.facebook.com`) → set. */
  locales: Map<string, string>;
  /** Domains whose remaining hosts all belong to one set. */
  rest: Map<string, string>;
}

/** A language, or a language and a region: `fr`, `zh-hk`. Named hosts (`ai.`, `lm.`) come before. */
const LOCALE_LABEL = /^[a-z]{2}(-[a-z]{2})?$/;

const indexes = new WeakMap<HostSets, HostIndex>();

/** The set a host name belongs to. A named host wins over a language host, and that over the rest of its domain. */
export function hostSetOf(hostname: string, hosts: HostSets): string | undefined {
  const { named, locales, rest } = indexOf(hosts);
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  const exact = named.get(host);
  if (exact !== undefined) return exact;
  const [label = '', parent = ''] = splitAtFirstDot(host);
  if (LOCALE_LABEL.test(label) && locales.has(parent)) return locales.get(parent);
  for (let above = parent; above !== ''; above = splitAtFirstDot(above)[1]) {
    if (rest.has(above)) return rest.get(above);
  }
  return undefined;
}

/** Every full host name of a set, without those a language or a rest stands for. */
export function namedHosts(entry: HostSets[string][number]): string[] {
  return [...(entry.bare ? [entry.domain] : []), ...entry.subs.map((sub) => `${sub}.${entry.domain}`)];
}

function indexOf(hosts: HostSets): HostIndex {
  const known = indexes.get(hosts);
  if (known) return known;
  const index: HostIndex = { named: new Map(), locales: new Map(), rest: new Map() };
  for (const [set, entries] of Object.entries(hosts)) {
    for (const entry of entries) {
      for (const host of namedHosts(entry)) index.named.set(host, set);
      if (entry.locales) index.locales.set(entry.domain, set);
      if (entry.any) index.rest.set(entry.domain, set);
    }
  }
  indexes.set(hosts, index);
  return index;
}

function splitAtFirstDot(host: string): [string, string] {
  const dot = host.indexOf('.');
  return dot < 0 ? [host, ''] : [host.slice(0, dot), host.slice(dot + 1)];
}

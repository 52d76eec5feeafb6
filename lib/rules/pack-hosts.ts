// Host sets in few bytes: each domain as `domain marks sub sub …`.
import type { HostSets } from './rule-set.ts';

export type PackedHosts = Readonly<Record<string, readonly string[]>>;
type Entry = HostSets[string][number];

/** `facebook.com b~ www m`: the domain itself (b), its language hosts (~), all its other hosts (*), and the named ones. */
export function packHosts(hosts: HostSets): PackedHosts {
  return Object.fromEntries(Object.entries(hosts).map(([set, entries]) => [set, entries.map(packEntry)]));
}

export function unpackHosts(packed: PackedHosts): HostSets {
  return Object.fromEntries(Object.entries(packed).map(([set, entries]) => [set, entries.map(unpackEntry)]));
}

function packEntry({ domain, bare, locales, any, subs }: Entry): string {
  return [domain, `${bare ? 'b' : ''}${locales ? '~' : ''}${any ? '*' : ''}`, ...subs].join(' ');
}

function unpackEntry(packed: string): Entry {
  const [domain = '', marks = '', ...subs] = packed.split(' ');
  const entry: Entry = { domain, bare: marks.includes('b'), subs };
  if (marks.includes('~')) entry.locales = true;
  if (marks.includes('*')) entry.any = true;
  return entry;
}

// The rules on their way into a bundle, where every page pays for each byte: no sources, no defaults, no name written twice.
import { packHosts, unpackHosts, type PackedHosts } from './pack-hosts.ts';
import { packPlaces, unpackPlaces, type PackedPlaces } from './pack-places.ts';
import { packSurface, unpackSurface, type PackedSurface } from './pack-surface.ts';
import type { RuleSet } from './rule-set.ts';

export interface PackedRules extends Omit<RuleSet, 'places' | 'surfaces' | 'hosts'> {
  hosts: PackedHosts;
  places: PackedPlaces;
  surfaces: Readonly<Record<string, PackedSurface>>;
}

/** Same rules, half the bytes. */
export function packRules(rules: RuleSet): PackedRules {
  return {
    ...rules,
    hosts: packHosts(rules.hosts),
    shims: rules.shims.map(withoutSources),
    places: packPlaces(rules.places),
    surfaces: mapValues(rules.surfaces, packSurface),
    forms: rules.forms.map(withoutSources),
    actor: { cookies: rules.actor.cookies.map(withoutSources), ownProfile: rules.actor.ownProfile.map(withoutSources) },
  };
}

/** The rules as they were, but for the sources. */
export function unpackRules(packed: PackedRules): RuleSet {
  return {
    ...packed,
    hosts: unpackHosts(packed.hosts),
    places: unpackPlaces(packed.places),
    surfaces: mapValues(packed.surfaces, (surface, id) => unpackSurface(id, surface)),
  };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From, key: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function withoutSources<T extends { seen?: unknown; note?: unknown }>({ seen: _, note: __, ...rest }: T): Omit<T, 'seen' | 'note'> {
  return rest;
}

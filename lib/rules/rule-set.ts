// The rules as the running code sees them: plain data, checked at build.
import type { ActorFacts } from './actor-schema.ts';
import type { DeadlineFact, Rung } from './edition-schema.ts';
import type { Form } from './form-schema.ts';
import type { HostsFile, Shim } from './host-schema.ts';
import type { Grade, IsoDate } from './seen-schema.ts';
import type { Place, PlatformName, SurfaceFile, SurfaceRole } from './surface-schema.ts';

export interface Target {
  id: string;
  leadsTo: string;
  href?: string;
  words?: string;
  context: readonly string[];
  roles: readonly string[];
  /** Only once the page has come to rest. */
  lastResort?: boolean;
  /** Rungs this edition does not climb. */
  off?: readonly Rung[];
}

export interface Surface {
  id: string;
  platform: PlatformName;
  /** Absent on pages we know and leave alone. */
  role?: SurfaceRole;
  only?: 'own-profile';
  opens: 'chip' | 'card';
  unfound: 'tell' | 'quiet';
  address?: string;
  /** On a door: parameters that may carry the address behind it. */
  next: readonly string[];
  /** Without role: the goal this page may be, when its own words say so. */
  mayBe?: string;
  /** Without role: what is said here whatever the page holds. */
  tells?: NonNullable<SurfaceFile['tells']>['message'];
  /** In order of preference: the order breaks ties between targets equally near to a goal. */
  targets: readonly Target[];
}

/** A place and the surface it belongs to. The list is sorted: the most specific place comes first, so the first match is the answer. */
export interface PlacedSurface {
  place: Place;
  surface: string;
  /** The form this place was made from, if any. */
  form?: string;
}

export interface Word {
  text: string;
  grade: Grade;
}

/** An entry whose sources are there in tools and tests, and left behind by what is built: the page does not need them. */
type Lean<T> = T extends readonly (infer Item)[]
  ? readonly Lean<Item>[]
  : T extends { seen: unknown }
    ? Omit<T, 'seen'> & Partial<Pick<T, 'seen'>>
    : T extends object
      ? { readonly [Key in keyof T]: Lean<T[Key]> }
      : T;

export type HostSets = Lean<HostsFile>;

export interface RuleSet {
  edition: IsoDate;
  format: 1;
  hosts: HostSets;
  shims: Lean<readonly Shim[]>;
  places: readonly PlacedSurface[];
  surfaces: Readonly<Record<string, Surface>>;
  /** language → concept → words */
  words: Readonly<Record<string, Readonly<Record<string, readonly Word[]>>>>;
  forms: Lean<readonly Form[]>;
  deadlines: readonly DeadlineFact[];
  actor: Lean<ActorFacts>;
}

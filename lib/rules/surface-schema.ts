// What a file in assets/rules/surfaces may say: a kind of page of Meta’s, its addresses, and the links on it that are worth pointing at.
import * as z from 'zod/mini';
import { SeenList } from './seen-schema.ts';

/** `facebook.privacy_center`: the platform, and a name of ours. */
export const SurfaceId = z.string().check(z.regex(/^(facebook|instagram|threads|meta|whatsapp|messenger)\.[a-z_]+$/));

export const PlatformName = z.enum(['facebook', 'instagram', 'threads', 'meta', 'whatsapp', 'messenger']);

/**
 * A family of addresses. `host` names a set of hosts.json. `path` is made of segments: a literal, `:name` (exactly one segment,
 * kept under that name), `*` (exactly one), `**` (any number, last only). `query` asks that a parameter is there and matches.
 */
export const Place = z.strictObject({
  host: z.string(),
  path: z.string().check(z.regex(/^\//)),
  /** Regular expressions the parameters must match whole. */
  query: z.optional(z.record(z.string(), z.string())),
  /** Regular expressions a captured `:name` must match whole. A group `(?<handle>…)`, here or in `query`, is the account's handle. */
  where: z.optional(z.record(z.string(), z.string())),
});

const OneOrMore = z.union([z.string(), z.array(z.string()).check(z.minLength(1))]);

/** Places that differ in host or path only, written together; `seen` when they were seen elsewhere than their surface as a whole. */
export const PlaceFamily = z.strictObject({
  host: OneOrMore,
  path: OneOrMore,
  query: z.optional(z.record(z.string(), z.string())),
  where: z.optional(z.record(z.string(), z.string())),
  seen: z.optional(SeenList),
});

/** A link worth pointing at. Its first rung needs no words: any link whose address is at `leadsTo` (narrowed by `href`). */
export const Target = z.strictObject({
  id: z.string().check(z.regex(/^[a-z-]+$/)),
  leadsTo: SurfaceId,
  /** Narrows rung 1 to addresses whose path+query+fragment matches this regular expression. */
  href: z.optional(z.string()),
  /** Concept of words/<lang>.json the control must be called by on rung 2. */
  words: z.optional(z.string()),
  /** Concepts one of which must stand in the sentence around it on rung 2; empty when the words are enough. */
  context: z.optional(z.array(z.string())),
  /** Roles accepted on rung 2. Default: link. */
  roles: z.optional(z.array(z.enum(['link', 'button', 'radio', 'tab', 'menuitem']))),
  /** Pointed at only once the page has come to rest and has nothing better. */
  lastResort: z.optional(z.literal(true)),
  seen: SeenList,
});

/** Its file bears the name of its id. */
export const SurfaceFile = z.strictObject({
  id: SurfaceId,
  platform: PlatformName,
  /** way: leads on; goal: an objection form; trap: a look-alike form; door: a login wall. Absent: known, and not ours. */
  role: z.optional(z.enum(['way', 'goal', 'trap', 'door'])),
  /** `own-profile`: a hint is shown only when the page shows that the profile is the person's own. */
  only: z.optional(z.enum(['own-profile'])),
  /** `chip`: the small form of the hint comes first here. */
  opens: z.optional(z.enum(['chip', 'card'])),
  /** What to do when no target is found after the page went quiet: say so (default), or stay quiet on pages people read for other reasons. */
  unfound: z.optional(z.enum(['tell', 'quiet'])),
  /** The address that opens this surface for anyone, when there is one: « Me guider » and the direct link use it. */
  address: z.optional(z.string()),
  /** On a door: the parameters that may carry the address behind it. */
  next: z.optional(z.array(z.string())),
  /** On a page without role, such as a form whose number we do not know: the goal it may be, when its own words say so. */
  mayBe: z.optional(SurfaceId),
  /** On a page without role: what it means for an objection, said whatever the page holds. */
  tells: z.optional(z.strictObject({ message: z.enum(['accounts-centre']), seen: SeenList })),
  at: z.array(PlaceFamily),
  targets: z.optional(z.array(Target)),
  seen: SeenList,
  /** Addresses that belong to it; every other surface's samples are its negatives. */
  samples: z.array(z.string()).check(z.minLength(1)),
  note: z.optional(z.string()),
});

export type SurfaceFile = z.infer<typeof SurfaceFile>;
export type Place = z.infer<typeof Place>;
export type PlaceFamily = z.infer<typeof PlaceFamily>;
export type Target = z.infer<typeof Target>;
export type PlatformName = z.infer<typeof PlatformName>;
export type SurfaceRole = 'way' | 'goal' | 'trap' | 'door';

// What a file in assets/rules may say: one schema per kind of file, parsed at build and in tests, never in the page.
import * as z from 'zod/mini';

/** A calendar day, `2026-11-24`. */
export const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** A BCP 47 language, lower case: `fr`, `en`, `en-gb`. */
export const Lang = z.string().check(z.regex(/^[a-z]{2,3}(-[a-z0-9]{2,4})?$/));
export const SurfaceId = z.string().check(z.regex(/^(facebook|instagram|threads|meta|whatsapp|messenger)\.[a-z_]+$/));
export const PlatformName = z.enum(['facebook', 'instagram', 'threads', 'meta', 'whatsapp', 'messenger']);

/** How sure a fact is. `guess` is ours alone: labelled as one to the person, and never used alone to point. */
export const Grade = z.enum(['primary', 'authority', 'press', 'code', 'weak', 'guess']);

/** Where, when and in which language a fact was seen. A rule without it does not parse. */
export const Seen = z.strictObject({
  on: IsoDate,
  lang: z.optional(Lang),
  source: z.string().check(z.minLength(3)),
  grade: Grade,
});
const SeenList = z.array(Seen).check(z.minLength(1));

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

export const Word = z.strictObject({ text: z.string().check(z.minLength(1)), seen: SeenList });
export const WordsFile = z.strictObject({ lang: Lang, concepts: z.record(z.string(), z.array(Word)) });

/** A form's address. Its surface gets one more place per form, so that an id is written once. */
export const Form = z.strictObject({
  id: z.string(),
  surface: SurfaceId,
  platform: PlatformName,
  address: z.string(),
  /** `current`: published for this objection; `older`: an earlier one that still circulates; `portal`, `intake`, `general`: see note. */
  standing: z.enum(['current', 'older', 'portal', 'intake', 'general', 'third-party']),
  /** The one a person is offered directly, at most one per platform. */
  offered: z.optional(z.boolean()),
  needsLogin: z.optional(z.boolean()),
  seen: SeenList,
  note: z.optional(z.string()),
});

export const DeadlineFact = z.strictObject({
  id: z.string(),
  on: IsoDate,
  /** What kind of date: the day training began, a new policy edition, the day from which a law applies. */
  kind: z.enum(['training-began', 'policy-edition', 'law-applies']),
  seen: SeenList,
});

/** How the page shows who is acting. Cookie names and signs of an own profile. */
export const ActorFacts = z.strictObject({
  cookies: z.array(z.strictObject({ platform: PlatformName, name: z.string(), means: z.enum(['account', 'page']), seen: SeenList })),
  ownProfile: z.array(
    z.strictObject({
      platform: PlatformName,
      /**
       * `href`: a link of this path is on the page; `label`: a control of this name is on the page; `cookie`: the handle is this
       * cookie's value; `own-link`: a control of this name leads to a profile, and it is this one (another one means: not own);
       * `others-label`: a control of this name stands on other people's profiles.
       */
      by: z.enum(['href', 'label', 'cookie', 'own-link', 'others-label']),
      value: z.string(),
      seen: SeenList,
    }),
  ),
});

export const HostSet = z.strictObject({
  /** `facebook.com`, or `{sub}.facebook.com` with `{sub}` one of `subs` or, if `locales`, a locale label such as `fr-fr`. */
  domain: z.string(),
  bare: z.boolean(),
  subs: z.array(z.string()),
  locales: z.optional(z.boolean()),
  /** Every other host under `domain` that no set names. */
  any: z.optional(z.boolean()),
  seen: SeenList,
});
/** Sets of hosts by name. A host belongs to one set. */
export const HostsFile = z.record(z.string(), z.array(HostSet));

/** A link shim: an address that carries another one in a parameter. `host` names a set of hosts.json. */
export const Shim = z.strictObject({ host: z.string(), path: z.string(), parameter: z.string(), seen: SeenList });

export const FormsFile = z.array(Form);
export const DeadlinesFile = z.array(DeadlineFact);
export const ShimsFile = z.array(Shim);

/** The rungs of the ladder: by address, by words. */
export const Rung = z.enum(['href', 'words']);
/** What this edition leaves alone though a file describes it: a surface, a target of it, or one rung of that target. */
export const SwitchedOff = z.strictObject({ surface: SurfaceId, target: z.optional(z.string()), rung: z.optional(Rung) });
export const EditionFile = z.strictObject({ edition: IsoDate, format: z.literal(1), off: z.optional(z.array(SwitchedOff)) });

export type IsoDate = string;
export type SurfaceFile = z.infer<typeof SurfaceFile>;
export type Place = z.infer<typeof Place>;
export type PlaceFamily = z.infer<typeof PlaceFamily>;
export type Seen = z.infer<typeof Seen>;
export type Target = z.infer<typeof Target>;
export type WordsFile = z.infer<typeof WordsFile>;
export type Form = z.infer<typeof Form>;
export type DeadlineFact = z.infer<typeof DeadlineFact>;
export type ActorFacts = z.infer<typeof ActorFacts>;
export type HostsFile = z.infer<typeof HostsFile>;
export type Shim = z.infer<typeof Shim>;
export type Rung = z.infer<typeof Rung>;
export type SwitchedOff = z.infer<typeof SwitchedOff>;
export type Grade = z.infer<typeof Grade>;
export type PlatformName = z.infer<typeof PlatformName>;
export type SurfaceRole = 'way' | 'goal' | 'trap' | 'door';

// What the files about the law may say: periods, public holidays, authorities. Parsed at build and in tests.
import * as z from 'zod/mini';
import { Country, Regime } from './country.ts';
import { SeenList } from './seen-schema.ts';

const Count = z.int().check(z.positive());

/** What is counted, each by its own rule. `extension` is the whole time from receipt, not what is added. */
export const PeriodId = z.enum([
  'form-stays-open',
  'mail-check',
  'answer',
  'extension',
  'after-reminder',
  'controller-answer',
  'authority-news',
  'review',
]);

/** How long something takes, and why we say so: a law, a convention, or a choice of ours that must be shown as one. */
export const Period = z.strictObject({
  id: PeriodId,
  regimes: z.array(Regime).check(z.minLength(1)),
  length: z.union([z.strictObject({ hours: Count }), z.strictObject({ days: Count }), z.strictObject({ months: Count })]),
  basis: z.enum(['law', 'convention', 'ours']),
  /** `GDPR 12(3)`. */
  article: z.optional(z.string()),
  seen: SeenList,
  note: z.optional(z.string()),
});

const Month = z.int().check(z.minimum(1), z.maximum(12));
/** 1 is Monday, 7 is Sunday. */
const Weekday = z.int().check(z.minimum(1), z.maximum(7));
const Kept = {
  from: z.optional(z.int()),
  until: z.optional(z.int()),
  /** On a Saturday or Sunday it is kept on the next working day. */
  moved: z.optional(z.boolean()),
  /** General knowledge, not in the table's source. */
  guess: z.optional(z.literal(true)),
};

/** A public holiday by its rule, so that any year can be computed. `from` and `until` are the first and the last year it is kept. */
export const Holiday = z.union([
  z.strictObject({ on: z.string().check(z.regex(/^\d{2}-\d{2}$/)), ...Kept }),
  /** Days after Easter Sunday, as the country's church counts it: 1 is Easter Monday, -2 Good Friday. */
  z.strictObject({ easter: z.int().check(z.minimum(-60), z.maximum(70)), ...Kept }),
  /** The nth weekday of a month; -1 is the last one. */
  z.strictObject({ weekday: Weekday, nth: z.int().check(z.minimum(-1), z.maximum(4)), month: Month, ...Kept }),
  /** The first such weekday on or after a day: the Friday between 19 and 25 June. */
  z.strictObject({ weekday: Weekday, notBefore: z.string().check(z.regex(/^\d{2}-\d{2}$/)), ...Kept }),
]);

export const HolidayTable = z.strictObject({
  easter: z.enum(['western', 'orthodox']),
  days: z.array(Holiday).check(z.minLength(1)),
  seen: SeenList,
  note: z.optional(z.string()),
});

export const Authority = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2})?$/)),
  country: Country,
  name: z.string().check(z.minLength(3)),
  url: z.string().check(z.regex(/^https:\/\//)),
  /** Where it takes complaints, as far as we know. Shown only when `verified`: otherwise its home page is. */
  complaintUrl: z.string().check(z.regex(/^https:\/\//)),
  verified: z.boolean(),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2}$/))).check(z.minLength(1)),
  channel: z.enum(['web-form', 'downloadable-form', 'signed-email-or-post', 'info-page']),
  /** Whether it asks that the right was exercised first. */
  priorRequest: z.enum(['required', 'recommended']),
  regime: Regime,
  /** `report`: not a complaint, and nobody becomes a party. */
  procedure: z.enum(['complaint', 'report']),
  /** The one to propose in its country. */
  isDefault: z.boolean(),
  /** The authority that leads for Meta in the Union. */
  leadsForMeta: z.optional(z.boolean()),
  seen: SeenList,
  note: z.optional(z.string()),
});

/** The company of Meta's that answers for a person's data where they live. A regime without one has not been looked up. */
export const Controller = z.strictObject({
  regime: Regime,
  name: z.string().check(z.minLength(3)),
  /** Lines of its postal address, with sources of their own: an address is easily out of date. */
  post: z.array(z.string().check(z.minLength(2))).check(z.minLength(1)),
  postSeen: SeenList,
  /** Where it takes what people ask for their rights. */
  portal: z.optional(z.string().check(z.regex(/^https:\/\//))),
  seen: SeenList,
  note: z.optional(z.string()),
});

/** Somebody who helps people with their rights: never sold, never ranked. `guide`: they explain how to write; `consumers`: they advise. */
export const Adviser = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+$/)),
  name: z.string().check(z.minLength(3)),
  address: z.string().check(z.regex(/^https:\/\//)),
  what: z.enum(['consumers', 'guide']),
  /** Where they help; everywhere under that law, when absent. */
  countries: z.optional(z.array(Country).check(z.minLength(1))),
  regimes: z.array(Regime).check(z.minLength(1)),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2}$/))).check(z.minLength(1)),
  seen: SeenList,
  note: z.optional(z.string()),
});

export const AdvisersFile = z.array(Adviser);
export const ControllersFile = z.array(Controller);
export const PeriodsFile = z.array(Period);
export const HolidaysFile = z.record(Country, HolidayTable);
export const AuthoritiesFile = z.array(Authority);

export type PeriodId = z.infer<typeof PeriodId>;
export type Period = z.infer<typeof Period>;
export type Holiday = z.infer<typeof Holiday>;
export type HolidayTable = z.infer<typeof HolidayTable>;
export type Authority = z.infer<typeof Authority>;
export type Adviser = z.infer<typeof Adviser>;
export type Controller = z.infer<typeof Controller>;

// Something that happened to one account: when, on whose word, with which evidence. Events are added, never changed or removed.
import * as z from 'zod/mini';
import { Country } from '../rules/country.ts';
import { Id } from './account.ts';
import { EVENT_TYPES } from './event-types.ts';
import { Day, instantOf, Moment } from './moment.ts';

export const EventType = z.enum(EVENT_TYPES);

/** On whose word we know it. */
export const EventSource = z.enum(['user', 'controller', 'authority', 'system']);

/** How an objection, a reminder or a complaint went out. */
export const Channel = z.enum(['form', 'portal', 'email', 'letter']);

/** Why Meta refuses, asks or takes longer, as far as it says so. Terms of DPV 2.3: law-and-sector, F.3. */
export const Reason = z.enum(['identity', 'information', 'overriding-grounds', 'unfounded', 'excessive', 'complexity', 'volume', 'other']);

/** A file the person keeps: its name and its SHA-256. The file itself is never stored. */
export const Evidence = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** An authority of rules/authorities.json: `FR`, `DE-BY`. */
export const AuthorityId = z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2})?$/));

/** What may be told of an event beside its kind and its moment. All of it is optional. */
export const EVENT_DETAILS = {
  /** On `covered`: the account whose objection covers this one. */
  coveredBy: z.optional(Id),
  /** On `same_account`: the other entry for this account. */
  sameAs: z.optional(Id),
  /** Form id of rules/forms.json. */
  form: z.optional(z.string().check(z.maxLength(100))),
  channel: z.optional(Channel),
  /** On `sent` by post: the day Meta received it, from which its month counts. The day of sending, when absent. */
  receivedOn: z.optional(Day),
  reason: z.optional(Reason),
  /** On a complaint or a report: whom it went to, and the number it was given. */
  authority: z.optional(AuthorityId),
  reference: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
  /** On `complaint_closed`: what the authority decided. */
  outcome: z.optional(z.enum(['upheld', 'rejected', 'other'])),
  /** On `moved`: where the holder lives from now on. */
  country: z.optional(Country),
  evidence: z.optional(z.array(Evidence).check(z.maxLength(50))),
  note: z.optional(z.string().check(z.maxLength(2000))),
};

export const LedgerEvent = z.strictObject({
  id: Id,
  accountId: Id,
  type: EventType,
  /** ISO 8601 with offset: when it happened for the person (`2026-11-24T10:03:00+01:00`). */
  at: Moment,
  /** When it was written down here. It orders the history: what was told last is what holds, whichever day it speaks of. */
  recordedAt: Moment,
  source: EventSource,
  /** On `corrected`: the event that is taken out. */
  corrects: z.optional(Id),
  /** Edition of Meta's privacy policy in force on that day, as far as we knew when it was written down. */
  policy: z.optional(Day),
  ...EVENT_DETAILS,
});

export type LedgerEvent = z.infer<typeof LedgerEvent>;
export type EventType = z.infer<typeof EventType>;
export type EventSource = z.infer<typeof EventSource>;
export type Channel = z.infer<typeof Channel>;
export type Reason = z.infer<typeof Reason>;
export type Evidence = z.infer<typeof Evidence>;
/** What may be told beside the kind and the moment: coveredBy, form, channel, receivedOn, reason, authority, reference, outcome, country, evidence, note. */
export type EventDetails = Pick<LedgerEvent, keyof typeof EVENT_DETAILS>;

/**
 * The order in which things were written down. The day an event speaks of does not decide: someone who reopens an account today and then
 * says « sent on the 10th » has told us that it is sent. Ids decide between two copies that wrote at the same millisecond.
 */
export function byTelling(one: LedgerEvent, other: LedgerEvent): number {
  return instantOf(one.recordedAt) - instantOf(other.recordedAt) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

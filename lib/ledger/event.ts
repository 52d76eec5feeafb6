// Something that happened to one account: when, on whose word, with which evidence. Events are added, never changed or removed.
import * as z from 'zod/mini';
import { Id } from './account.ts';
import { instantOf, Moment } from './moment.ts';

export const EventType = z.enum([
  'form_opened',
  'sent',
  'confirmed',
  'covered',
  'not_eligible',
  'reopened',
  /** Takes an earlier event out of the fold: undo, or a mistake put right. `corrects` names it. */
  'corrected',
]);

/** On whose word we know it. */
export const EventSource = z.enum(['user', 'controller', 'authority', 'system']);

export const LedgerEvent = z.strictObject({
  id: Id,
  accountId: Id,
  type: EventType,
  /** ISO 8601 with offset: when it happened for the person (`2026-11-24T10:03:00+01:00`). */
  at: Moment,
  /** When it was written down here. It orders the history: what was told last is what holds, whichever day it speaks of. */
  recordedAt: Moment,
  source: EventSource,
  corrects: z.optional(Id),
  /** On `covered`: the account whose objection covers this one. */
  coveredBy: z.optional(Id),
  /** Form id of rules/forms.json. */
  form: z.optional(z.string().check(z.maxLength(100))),
  evidence: z.optional(
    z.array(z.strictObject({ name: z.string().check(z.maxLength(255)), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })),
  ),
  note: z.optional(z.string().check(z.maxLength(2000))),
});

export type LedgerEvent = z.infer<typeof LedgerEvent>;
export type EventType = z.infer<typeof EventType>;
export type EventSource = z.infer<typeof EventSource>;

/**
 * The order in which things were written down. The day an event speaks of does not decide: someone who reopens an account today and then
 * says « sent on the 10th » has told us that it is sent. Ids decide between two copies that wrote at the same millisecond.
 */
export function byTelling(one: LedgerEvent, other: LedgerEvent): number {
  return instantOf(one.recordedAt) - instantOf(other.recordedAt) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

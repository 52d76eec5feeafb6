// Something that happened to one account: when, on whose word, with which evidence. Events are added, never changed or removed.
import * as z from 'zod/mini';

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
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  accountId: z.string(),
  type: EventType,
  /** ISO 8601 with offset: when it happened for the person (`2026-11-24T10:03:00+01:00`). */
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/)),
  /** When it was written down here, same format; orders events of the same moment. */
  recordedAt: z.string(),
  source: EventSource,
  corrects: z.optional(z.string()),
  /** On `covered`: the account whose objection covers this one. */
  coveredBy: z.optional(z.string()),
  /** Form id of rules/forms.json. */
  form: z.optional(z.string()),
  evidence: z.optional(z.array(z.strictObject({ name: z.string(), sha256: z.string() }))),
  note: z.optional(z.string().check(z.maxLength(2000))),
});

export type LedgerEvent = z.infer<typeof LedgerEvent>;
export type EventType = z.infer<typeof EventType>;

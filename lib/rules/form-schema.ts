// What assets/rules/forms.json may say: the address of each form we know.
import * as z from 'zod/mini';
import { SeenList } from './seen-schema.ts';
import { PlatformName, SurfaceId } from './surface-schema.ts';

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

export const FormsFile = z.array(Form);

export type Form = z.infer<typeof Form>;

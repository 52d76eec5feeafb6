// What the guide may tell of its page when the person reports a change: ids and counts. Parsed where it arrives, so that nothing else gets through.
import * as z from 'zod/mini';
import { IsoDate } from '../rules/seen-schema.ts';
import { SurfaceId } from '../rules/surface-schema.ts';

const Count = z.int().check(z.nonnegative());
const TargetId = z.string().check(z.regex(/^[a-z-]{1,40}$/));

export const SeenDiagnosis = z.strictObject({
  surface: z.optional(SurfaceId),
  edition: IsoDate,
  lang: z.string().check(z.regex(/^[a-z]{2,5}$/)),
  isSettled: z.boolean(),
  /** What was shown: a kind and an id of ours. */
  shown: z.string().check(z.regex(/^[a-z]+( [a-z-]{1,40})?$/)),
  targets: z.readonly(z.array(z.strictObject({ id: TargetId, href: Count, words: Count }))),
  roles: z.strictObject({ link: Count, button: Count, radio: Count, tab: Count, menuitem: Count }),
  form: z.optional(
    z.strictObject({ headings: Count, hasEmail: z.boolean(), hasText: z.boolean(), hasChoice: z.boolean(), hasSubmit: z.boolean() }),
  ),
});
export type SeenDiagnosis = z.infer<typeof SeenDiagnosis>;

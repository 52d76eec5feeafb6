// The way in words, for the site and for the apps, where an extension cannot follow. The sentences are ours (`hint.path.…` and `path.app.…` in
// assets/locales), and each step says who saw it, where and when.
import * as z from 'zod/mini';
import { SeenList } from './seen-schema.ts';

export const WrittenPath = z.strictObject({
  platform: z.enum(['facebook', 'instagram']),
  by: z.enum(['site', 'app']),
  /** In the order in which they are done. */
  steps: z.array(z.strictObject({ id: z.string().check(z.regex(/^[a-z_]+$/)), seen: SeenList })),
});
export const WrittenPathsFile = z.array(WrittenPath);

export type WrittenPath = z.infer<typeof WrittenPath>;

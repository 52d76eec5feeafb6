// What the stand-in Privacy Center of the try page says, by language: Meta's words where they were seen, ours between them. Its links are
// called by the words of assets/rules/words.
import * as z from 'zod/mini';
import { Lang, SeenList } from './seen-schema.ts';

const Text = z.string().check(z.minLength(1));

export const StandInText = z.strictObject({
  /** Where the profile of somebody who does not exist would be. */
  profile: z.string().check(z.regex(/^https:\/\//)),
  /** Somebody who does not exist. */
  person: Text,
  /** What stands on the own profile alone. */
  edit: Text,
  settings: Text,
  /** The sentence around the link. */
  before: Text,
  after: Text,
  title: Text,
  email: Text,
  reason: Text,
  /** What the page says once the form is gone. */
  sent: Text,
  seen: SeenList,
});
export const StandInFile = z.record(Lang, StandInText);

export type StandInText = z.infer<typeof StandInText>;

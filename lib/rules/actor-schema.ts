// What assets/rules/actor.json may say: how a page shows who is acting on it.
import * as z from 'zod/mini';
import { SeenList } from './seen-schema.ts';
import { PlatformName } from './surface-schema.ts';

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

export type ActorFacts = z.infer<typeof ActorFacts>;

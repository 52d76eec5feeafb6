// What the person may see on a page: a pointed link, one sentence, or nothing and why.
import type { Form } from '../rules/form-schema.ts';
import type { Found } from './sighting.ts';

/** The words of design.md, section 5. Each has its texts under `hint.<key>` in assets/locales. */
export type MessageKey =
  | 'trap-third-party-form'
  | 'old-form'
  | 'acting-as-page'
  | 'log-in-first'
  | 'form-here'
  | 'confirmation-seen'
  | 'target-not-found'
  | 'page-cannot-object'
  | 'already-done'
  | 'probably-the-form'
  | 'form-missing'
  | 'other-account'
  | 'accounts-centre';

export type QuietReason = 'not-ours' | 'not-own-profile' | 'waiting' | 'muted' | 'hints-off' | 'fuse' | 'nothing-to-say';

export type Hint =
  | {
      kind: 'point';
      surface: string;
      found: Found;
      /** 1-based place on the route, and its length: « étape 2 sur 3 ». */
      step: number;
      of: number;
      opens: 'chip' | 'card';
      /** Address of another form, once the person has followed this link: it may not have opened the form. */
      otherForm?: string;
    }
  | {
      kind: 'tell';
      surface: string;
      message: MessageKey;
      /** Direct address of the form offered for this platform, when one is known. */
      directForm?: string;
      /** Id in rules/forms.json of the form the person is on, when the page is one. */
      form?: string;
      /** Standing of that form. */
      standing?: Form['standing'];
      /** Names the person gave: who is logged in, where it is one they follow, and who still has to object. */
      accounts?: { here?: string; wanted: readonly string[] };
      step: number;
      of: number;
      opens: 'chip' | 'card';
    }
  | { kind: 'quiet'; surface?: string; why: QuietReason };

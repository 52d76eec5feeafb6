// Decides what the person sees on this page: a pointed link, one sentence, or nothing and why.
import type { RuleSet } from '../rules/rule-set.ts';
import type { Form } from '../rules/schema.ts';
import { doorHint } from './door-hint.ts';
import type { FollowedAccount } from './followed.ts';
import { goalHint } from './goal-hint.ts';
import type { Found, Sighting } from './recognise.ts';
import type { Step } from './step.ts';
import { quiet, tell } from './tell.ts';
import type { Actor } from './view.ts';
import { wayHint } from './way-hint.ts';
import { whoHint } from './who-hint.ts';

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
  | 'already-done';

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
      step: number;
      of: number;
      opens: 'chip' | 'card';
    }
  | { kind: 'quiet'; surface?: string; why: QuietReason };

/** What must be known of the person's choices and accounts. `GuideContext` of our messages has this shape. */
export interface HintContext {
  today: string;
  isHintsOn: boolean;
  /** Surface ids the person does not want hints on. */
  muted: readonly string[];
  /** Accounts of this platform in the ledger. */
  accounts: readonly FollowedAccount[];
}

export interface HintInput {
  url: string;
  rules: RuleSet;
  sighting?: Sighting;
  step?: Step;
  actor: Actor;
  context: HintContext;
  /** True once the page has been quiet for four seconds. */
  isSettled: boolean;
  /** True once the page has fought our hint away too often. */
  isFused: boolean;
}

/** The first line that applies wins; the person's own choices come first, and a mute counts on every page, forms included. */
export function hintFor(input: HintInput): Hint {
  const { sighting, context, rules } = input;
  const surface = sighting && rules.surfaces[sighting.surface];
  if (!context.isHintsOn) return quiet('hints-off', sighting?.surface);
  if (input.isFused) return quiet('fuse', sighting?.surface);
  if (sighting === undefined || surface?.role === undefined) return quiet('not-ours', sighting?.surface);
  if (context.muted.includes(surface.id)) return quiet('muted', surface.id);

  const page = { ...input, sighting, surface };
  switch (surface.role) {
    case 'door':
      return doorHint(page);
    case 'trap':
      return tell('trap-third-party-form', page, { isDirectFormOffered: true });
    case 'goal':
      return whoHint(page) ?? goalHint(page);
    case 'way':
      return whoHint(page) ?? wayHint(page);
  }
}

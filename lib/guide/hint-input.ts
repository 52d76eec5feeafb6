// What a hint is decided from: the page, who is acting, and what the person follows and chose.
import type { RuleSet, Surface } from '../rules/rule-set.ts';
import type { Sighting } from './sighting.ts';
import type { Step } from './step.ts';
import type { Actor } from './view.ts';

/** The part of an account the guide needs; the ledger's accounts have this shape. */
export interface FollowedAccount {
  id: string;
  handle: string;
  /** What the person calls it. */
  label?: string;
  /** The number the platform gives it, where the person let us keep it. */
  platformId?: string;
  kind: 'profile' | 'professional' | 'page';
  status: 'todo' | 'form_opened' | 'sent' | 'confirmed' | 'covered' | 'not_eligible';
}

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
  /** True once this page has shown a form: when it goes, it was sent. */
  hadForm?: boolean;
  /** True once the person has followed a link we point at on this page. */
  hasFollowed?: boolean;
  /** True once the page has fought our hint away too often. */
  isFused: boolean;
}

/** A hint's input on a page that has a surface. */
export interface HintPage extends HintInput {
  sighting: Sighting;
  surface: Surface;
}

// What a hint needs to be drawn: the decision of the guide, where the target stands, and what the person has done so far.
import type { VNode } from 'preact';
import type { Hint } from '../../guide/hint.ts';
import type { Translate } from '../translate.ts';

export type ShownHint = Exclude<Hint, { kind: 'quiet' }>;

/** `in-sight` and its opposites: which way the person has to look. */
export type Way = 'in-sight' | 'above' | 'below' | 'aside' | 'none';

export interface TickableAccount {
  id: string;
  /** Label the person gave, else the handle. */
  name: string;
}

export type Tick = 'sending' | 'done' | 'already-sent' | 'failed';

export interface HintView {
  hint: ShownHint;
  shape: 'card' | 'chip';
  way: Way;
  /** Key under `platform`: a page of Meta itself speaks for the platform its form is of. */
  platform: string;
  directForm?: string;
  /** The page's own success message. */
  confirmation?: string;
  /** Followed accounts of this platform that are still to be ticked off, and whether there are any at all. */
  tickable: readonly TickableAccount[];
  hasAccounts: boolean;
  ticks: Readonly<Record<string, Tick>>;
  /** True once the browser has refused to open our popup. */
  needsIcon: boolean;
  /** Said once to a screen reader. */
  announcement: string;
  t: Translate;
}

/** What a card holds besides the hint. */
export interface CardMore {
  head: VNode;
  below: VNode;
}

/** Each is called for a real action of the person, never for one a script made. What writes is told of the click, to doubt it. */
export interface HintActions {
  later(): void;
  mute(click: Event): void;
  open(): void;
  tick(accountId: string, click: Event): void;
  openPopup(): void;
}

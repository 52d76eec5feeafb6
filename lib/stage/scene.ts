// What a page has come to at this moment, and the picture of it that the hint is drawn from.
import { directFormFor } from '../guide/direct-form.ts';
import type { Hint } from '../guide/hint.ts';
import type { FollowedAccount, HintContext } from '../guide/hint-input.ts';
import type { RuleSet, Surface } from '../rules/rule-set.ts';
import type { HintView, ShownHint, Tick, TickableAccount } from '../ui/hint/hint-view.ts';
import type { Translate } from '../ui/translate.ts';
import { ledgerPlatformOf } from './platform.ts';

export interface Scene {
  hint: Hint;
  surface: Surface;
  rules: RuleSet;
  context: HintContext;
  /** The element to point at. */
  target?: Element;
  confirmation?: string;
}

/** What the person has done on this page so far. */
export interface Doings {
  isDismissed: boolean;
  /** The person's choice between card and chip; undefined while the page's own holds. */
  isOpened?: boolean;
  ticks: Record<string, Tick>;
  needsIcon: boolean;
}

type Drawn = Pick<HintView, 'shape' | 'way' | 'announcement'>;

export function viewOf(scene: Scene & { hint: ShownHint }, doings: Doings, drawn: Drawn, t: Translate): HintView {
  const { hint, surface, rules, context, confirmation } = scene;
  return {
    ...drawn,
    hint,
    confirmation,
    platform: ledgerPlatformOf(surface.platform),
    directForm: hint.kind === 'tell' ? hint.directForm : (hint.otherForm ?? directFormFor(surface.platform, rules)?.address),
    tickable: tickableOf(context, doings.ticks),
    hasAccounts: context.accounts.some(({ kind }) => kind !== 'page'),
    ticks: doings.ticks,
    needsIcon: doings.needsIcon,
    t,
  };
}

/** Pages cannot object. */
export function isTickable({ kind, status }: FollowedAccount): boolean {
  return kind !== 'page' && (status === 'todo' || status === 'form_opened');
}

/** What has just been ticked stays in sight. */
function tickableOf({ accounts }: HintContext, ticks: Doings['ticks']): TickableAccount[] {
  return accounts
    .filter((account) => isTickable(account) || (account.kind !== 'page' && account.id in ticks))
    .map(({ id, label, handle }) => ({ id, name: label ?? handle }));
}

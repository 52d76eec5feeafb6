// What a page has come to at this moment, and the picture of it that the hint is drawn from.
import type { GuideContext } from '../../lib/browser/messages.ts';
import { t } from '../../lib/browser/i18n.ts';
import { directFormFor } from '../../lib/guide/direct-form.ts';
import type { Hint } from '../../lib/guide/hint.ts';
import type { RuleSet, Surface } from '../../lib/rules/rule-set.ts';
import type { HintView, ShownHint, Tick, TickableAccount } from '../../lib/ui/hint/hint-view.ts';
import { ledgerPlatformOf } from './platform.ts';

export interface Scene {
  hint: Hint;
  surface: Surface;
  rules: RuleSet;
  context: GuideContext;
  /** The element to point at. */
  target?: Element;
  confirmation?: string;
}

/** What the person has done on this page so far. */
export interface Doings {
  isDismissed: boolean;
  isOpened: boolean;
  ticks: Record<string, Tick>;
  needsIcon: boolean;
}

type Drawn = Pick<HintView, 'shape' | 'way' | 'announcement'>;

export function viewOf(scene: Scene & { hint: ShownHint }, doings: Doings, drawn: Drawn): HintView {
  const { hint, surface, rules, context, confirmation } = scene;
  return {
    ...drawn,
    hint,
    confirmation,
    platform: ledgerPlatformOf(surface.platform),
    directForm: hint.kind === 'tell' ? hint.directForm : directFormFor(surface.platform, rules)?.address,
    tickable: tickableOf(context, doings.ticks),
    hasAccounts: context.accounts.some(({ kind }) => kind !== 'page'),
    ticks: doings.ticks,
    needsIcon: doings.needsIcon,
    t,
  };
}

/** Pages cannot object; what has just been ticked stays in sight. */
function tickableOf({ accounts }: GuideContext, ticks: Doings['ticks']): TickableAccount[] {
  return accounts
    .filter(({ id, kind, status }) => kind !== 'page' && (status === 'todo' || status === 'form_opened' || id in ticks))
    .map(({ id, label, handle }) => ({ id, name: label ?? handle }));
}

// Notes, once per page, that the form of a followed account has been opened: only when the page leaves no doubt which account that is.
import { askBackground } from '../../lib/browser/guide-messages.ts';
import type { GuideContext } from '../../lib/browser/messages.ts';
import { witness } from '../../lib/ledger/witness.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import type { Decided } from '../../lib/stage/live-page.ts';

/** The function returned may be called at each decision: it speaks at most once. */
export function openingOf(context: GuideContext, rules: RuleSet): (decided: Decided) => void {
  let isNoted = false;
  return ({ hint, sighting, actor }) => {
    if (isNoted || sighting === undefined || hint.kind !== 'tell' || hint.message !== 'form-here') return;
    const witnessed = witness(sighting, actor, context.accounts, rules);
    if (witnessed?.type !== 'form_opened') return;
    isNoted = true;
    void askBackground('propose', { ...witnessed, type: witnessed.type }).catch(() => undefined);
  };
}

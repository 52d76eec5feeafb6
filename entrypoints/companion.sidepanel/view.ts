// Computes what the companion shows from what the popup shows and from the page in the tab beside.
import { journeyOf } from '../../lib/guide/journey.ts';
import { surfaceOf } from '../../lib/guide/surface.ts';
import { isToSend } from '../../lib/ledger/to-send.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import type { CompanionState, CompanionView } from '../../lib/ui/companion/companion-view.ts';

export function viewOf({ popup, address, chosen, noted }: CompanionState, rules: RuleSet): CompanionView {
  const rows = popup.model.value?.rows ?? [];
  const left = rows.filter(isToSend);
  const row =
    left.find(({ account }) => account.id === chosen.value) ??
    left.find(({ account }) => account.platform === platformAt(address.value, rules)) ??
    left[0];
  return {
    left,
    current: row && { row, journey: journeyOf(row.account.platform, address.value, rules) },
    noted: rows.find((other) => other.account.id === noted.value && !isToSend(other)),
  };
}

/** Until the person chooses, the first account of the site they are on. */
function platformAt(address: string | undefined, rules: RuleSet): string | undefined {
  return address !== undefined && URL.canParse(address) ? surfaceOf(new URL(address), rules)?.surface.platform : undefined;
}

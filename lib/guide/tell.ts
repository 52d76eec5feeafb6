// Builds the two plain kinds of hints: one sentence, or silence with its reason.
import type { RuleSet } from '../rules/rule-set.ts';
import { directFormFor } from './direct-form.ts';
import type { Hint, MessageKey, QuietReason } from './hint.ts';
import type { HintPage } from './hint-input.ts';
import type { OtherAccount } from './other-account.ts';
import type { Sighting } from './sighting.ts';
import { stationOf, type Station } from './station.ts';

export interface Telling {
  /** True where the form itself is the next thing the person needs. */
  isDirectFormOffered?: boolean;
  /** Set where it is not the offered form of the platform. */
  directForm?: string;
  accounts?: OtherAccount;
  opens?: 'chip' | 'card';
  /** Set where the page is not the station to count from. */
  station?: Station;
}

export function tell(message: MessageKey, page: HintPage, telling: Telling = {}): Hint {
  const { surface, sighting, rules } = page;
  const { isDirectFormOffered = false, directForm, accounts } = telling;
  return {
    kind: 'tell',
    surface: surface.id,
    message,
    directForm: isDirectFormOffered ? directFormFor(surface.platform, rules)?.address : directForm,
    ...(accounts !== undefined && { accounts }),
    form: sighting.form,
    standing: formOf(sighting, rules)?.standing,
    ...(telling.station ?? stationOf(surface.id, rules)),
    opens: telling.opens ?? surface.opens,
  };
}

export function quiet(why: QuietReason, surface?: string): Hint {
  return { kind: 'quiet', surface, why };
}

/** The known form this page is, if it is one. */
export function formOf(sighting: Sighting, rules: RuleSet): RuleSet['forms'][number] | undefined {
  return rules.forms.find((form) => form.id === sighting.form);
}

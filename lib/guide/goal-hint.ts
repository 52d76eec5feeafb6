// What to say on an objection form: it went through, it is an old one, it is gone, it is somebody else's turn, or it is the right one.
import { directFormFor, otherFormFor } from './direct-form.ts';
import type { Hint } from './hint.ts';
import type { HintPage } from './hint-input.ts';
import { otherAccountOn } from './other-account.ts';
import { formOf, quiet, tell } from './tell.ts';

export function goalHint(page: HintPage): Hint {
  const { sighting, step, surface, rules } = page;
  if (sighting.confirmation !== undefined) return tell('confirmation-seen', page);
  if (isReplaced(page)) return tell('old-form', page, { isDirectFormOffered: true });
  if (isMissing(page)) {
    if (!page.isSettled) return quiet('waiting', surface.id);
    return tell('form-missing', page, { directForm: otherFormFor(surface.platform, sighting.form, rules)?.address });
  }
  const accounts = otherAccountOn(page);
  if (accounts !== undefined) return tell('other-account', page, { accounts });
  if (step !== undefined) return { kind: 'point', surface: surface.id, opens: surface.opens, ...step };
  return tell('form-here', page);
}

/** An older form is only worth a word when we know a newer one to offer instead. */
function isReplaced({ sighting, surface, rules }: HintPage): boolean {
  const form = formOf(sighting, rules);
  if (form?.standing !== 'older') return false;
  const offered = directFormFor(surface.platform, rules);
  return offered !== undefined && offered.id !== form.id;
}

/** What the portal shows was never seen, so nothing can be missed there; a form that goes away after it was there was sent. */
function isMissing({ sighting, step, hadForm, rules }: HintPage): boolean {
  if (sighting.isWithoutForm !== true || hadForm === true || step !== undefined) return false;
  return formOf(sighting, rules)?.standing !== 'portal';
}

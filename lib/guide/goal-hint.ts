// What to say on an objection form: it went through, it is an old one, there is one more click, or it is the right one.
import { directFormFor } from './direct-form.ts';
import type { Hint } from './hint.ts';
import type { HintPage } from './hint-input.ts';
import { formOf, tell } from './tell.ts';

export function goalHint(page: HintPage): Hint {
  const { sighting, step, surface } = page;
  if (sighting.confirmation !== undefined) return tell('confirmation-seen', page);
  if (isReplaced(page)) return tell('old-form', page, { isDirectFormOffered: true });
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

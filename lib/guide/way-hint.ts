// What to say on a page that leads on: done, here is the next link, wait, or there is none.
import { formBeside } from './direct-form.ts';
import { isDoneHere } from './followed.ts';
import type { Hint } from './hint.ts';
import type { HintPage } from './hint-input.ts';
import type { Step } from './step.ts';
import { quiet, tell } from './tell.ts';

export function wayHint(page: HintPage): Hint {
  const { step, surface } = page;
  if (isDoneHere(page)) return tell('already-done', page, { opens: 'chip' });
  if (step !== undefined) return { kind: 'point', surface: surface.id, opens: surface.opens, ...step, ...otherForm(page, step) };
  if (!page.isSettled) return quiet('waiting', surface.id);
  switch (surface.unfound) {
    case 'quiet':
      return quiet('nothing-to-say', surface.id);
    case 'tell':
      return tell('target-not-found', page, { isDirectFormOffered: true });
  }
}

/**
 * A form that sends its visitor elsewhere leaves no trace there: neither the browser's timing entry nor the referrer names the
 * address that was asked for (measured in Chromium 2026-11-24). So nothing is claimed; whoever comes back is offered another form.
 */
function otherForm({ hasFollowed, surface, rules }: HintPage, { found }: Step): { otherForm?: string } {
  return hasFollowed === true ? { otherForm: formBeside(found.leadsTo, surface.platform, rules)?.address } : {};
}

// What to say on a page that leads on: done, here is the next link, wait, or there is none.
import { isDoneHere } from './followed.ts';
import type { Hint } from './hint.ts';
import type { HintPage } from './hint-input.ts';
import { quiet, tell } from './tell.ts';

export function wayHint(page: HintPage): Hint {
  const { step, surface } = page;
  if (isDoneHere(page)) return tell('already-done', page, { opens: 'chip' });
  if (step !== undefined) return { kind: 'point', surface: surface.id, opens: surface.opens, ...step };
  if (!page.isSettled) return quiet('waiting', surface.id);
  switch (surface.unfound) {
    case 'quiet':
      return quiet('nothing-to-say', surface.id);
    case 'tell':
      return tell('target-not-found', page, { isDirectFormOffered: true });
  }
}

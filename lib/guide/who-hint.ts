// Asks first whose page this is and who is acting: a way that is right for one person is useless to another.
import { accountHere } from './followed.ts';
import type { Hint } from './hint.ts';
import type { HintPage } from './hint-input.ts';
import { quiet, tell } from './tell.ts';

/** The hint that the person's identity decides, or undefined when the page may speak. */
export function whoHint(page: HintPage): Hint | undefined {
  if (page.surface.only === 'own-profile' && page.actor.ownProfile !== 'yes') return quiet('not-own-profile', page.surface.id);
  if (page.actor.pageId !== undefined) return tell('acting-as-page', page);
  if (accountHere(page)?.kind === 'page') return tell('page-cannot-object', page);
  return undefined;
}

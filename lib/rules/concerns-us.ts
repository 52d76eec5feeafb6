// Says whether we have anything to do on a page: everywhere else nothing is read and nobody is woken.
import type { Surface } from './rule-set.ts';

/** A page on the way, or one that may turn out to be a form, or one about which there is something to say. */
export function concernsUs(surface: Surface | undefined): surface is Surface {
  return (surface?.role ?? surface?.mayBe ?? surface?.tells) !== undefined;
}

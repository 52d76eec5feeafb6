// The life of a guide in a document, whichever of the two it is: follows its navigation, one life per page.
import { onAsked } from '../../lib/browser/guide-messages.ts';
import { pageLife } from '../../lib/browser/page-life.ts';
import { onNavigation } from '../../lib/page/navigation.ts';
import { isGuideHere, markGuide } from '../../lib/page/presence.ts';
import { openPage, type Dressed, type Page } from './page.ts';
import { leaveBehind } from './trail.ts';

/** `dressed`: what the guide wears, and what it carries beyond the hint. */
export function followDocument(dressed: Dressed): void {
  if (self !== top || isGuideHere()) return;
  const signal = pageLife();
  markGuide(signal);

  let life = new AbortController();
  let page: Page | undefined;
  let here = location.href;
  const begin = (url: string): void => void open(url);

  async function open(url: string): Promise<void> {
    if (url !== here) leaveBehind(here);
    here = url;
    life.abort();
    page = undefined;
    life = new AbortController();
    const mine = life;
    const opened = await openPage(url, dressed, AbortSignal.any([signal, mine.signal]));
    if (mine === life) page = opened;
  }

  onNavigation(signal, begin);
  // Back from the browser's memory: what the person has done meanwhile is not known here.
  addEventListener('pageshow', (event) => event.persisted && begin(location.href), { signal });
  onAsked(signal, 'whoIsHere', () => page?.offer());
  onAsked(signal, 'whatIsHere', () => page?.diagnosis());
  onAsked(signal, 'toggleHint', () => page?.toggle());
  begin(location.href);
}

// Turns what is alive on the page into the plain picture the pure core is given.
import type { PageView } from '../guide/view.ts';
import type { Candidates } from './candidates.ts';
import type { Messages } from './messages.ts';

/** No node and no function in it; `url` is given, since the address may be ahead of the page. */
export function readPage(url: string, candidates: Candidates, messages: Messages): PageView {
  return {
    url,
    lang: langOf(document),
    controls: candidates.controls(),
    messages: messages.texts(),
  };
}

/** Meta writes the language of its interface there; the browser's own may be another one. */
export function langOf(from: Document): string {
  return from.documentElement.lang.toLowerCase();
}

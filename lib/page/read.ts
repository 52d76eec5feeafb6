// Turns what is alive on the page into the plain picture the pure core is given.
import type { PageView } from '../guide/view.ts';
import type { Candidates } from './candidates.ts';
import type { FormReader } from './form.ts';

/** No node and no function in it; `url` is given, since the address may be ahead of the page. */
export function readPage(url: string, candidates: Candidates, form: FormReader): PageView {
  return {
    url,
    lang: langOf(document),
    controls: candidates.controls(),
    messages: form.messages(),
    form: form.view(),
  };
}

/** Meta writes the language of its interface there; the browser's own may be another one. */
export function langOf(from: Document): string {
  return from.documentElement.lang.toLowerCase();
}

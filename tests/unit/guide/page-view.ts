// Writes page views the short way: what a test does not say, the page does not have.
import type { Control, PageView } from '../../../lib/guide/view.ts';

/** A view whose controls are numbered in the order they stand on the page. */
export function pageView(
  url: string,
  lang: string,
  controls: readonly Partial<Control>[] = [],
  messages: readonly string[] = [],
): PageView {
  return { url, lang, controls: controls.map((said, index) => control({ ref: index, ...said })), messages };
}

/** A link without a name of its own is called by its text. */
export function control(said: Partial<Control>): Control {
  const text = said.text ?? '';
  return { ref: 0, role: 'link', text, name: text, context: '', ...said };
}

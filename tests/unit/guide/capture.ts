// Makes a page view out of a capture, coarsely: the extension's own reader is tested where a browser lays the page out.
import type { Control, PageView } from '../../../lib/guide/view.ts';

const CONTROLS = 'a[href], [role="link"], [role="button"], [role="radio"], [role="tab"], [role="menuitem"], button, input[type="radio"]';
const BLOCKS = 'p, li, td, blockquote, section, h1, h2, h3, h4, div';
const HIGHEST_CLIMB = 12;

/** The controls of a document with their text, label and block, in the order of the page. */
export function viewOf(page: Document, url: string, lang: string): PageView {
  return { url, lang, controls: [...page.querySelectorAll(CONTROLS)].map((element, ref) => controlOf(element, ref, url)), messages: [] };
}

function controlOf(element: Element, ref: number, base: string): Control {
  const text = textOf(element);
  const href = element.getAttribute('href');
  return {
    ref,
    role: roleOf(element),
    text: text.slice(0, 160),
    name: (element.getAttribute('aria-label') ?? text).slice(0, 200),
    href: href !== null && URL.canParse(href, base) ? new URL(href, base).href : undefined,
    context: blockOf(element).slice(0, 600),
  };
}

function roleOf(element: Element): Control['role'] {
  const role = element.getAttribute('role') ?? (element.localName === 'a' ? 'link' : 'button');
  return role === 'link' || role === 'radio' || role === 'tab' || role === 'menuitem' ? role : 'button';
}

/** The text of the nearest block that says more than the control itself. */
function blockOf(element: Element): string {
  const own = textOf(element);
  let block = element.parentElement?.closest(BLOCKS);
  for (let climb = 0; block && climb < HIGHEST_CLIMB; climb += 1) {
    const text = textOf(block);
    if (text.length > own.length) return text;
    block = block.parentElement?.closest(BLOCKS);
  }
  return own;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

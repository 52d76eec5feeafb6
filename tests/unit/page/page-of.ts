// Puts a page into the test's document, and gives its elements the boxes a document without layout does not have.
import { vi } from 'vitest';

/** The body, holding this markup. */
export function pageOf(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.body;
}

/** Every element is drawn, except what is inside `[data-undrawn]`. */
export function drawEverything(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.closest('[data-undrawn]') ? new DOMRect(0, 0, 0, 0) : new DOMRect(10, 10, 100, 20);
  });
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(() => true);
}

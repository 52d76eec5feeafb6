// What a screen reader says of a link or button: the part of the accessible-name computation that such controls need.
// dom-accessibility-api does all of it and would be a sixth of the guide; a test compares the two over the shapes of Meta's pages.

/** Referenced elements first, then the label, the content, the title: the order of the standard. */
export function nameOf(element: Element): string {
  const referenced = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (rootOf(element).getElementById(id) ?? [])))
    .map((one) => labelOrContent(one))
    .join(' ');
  return (
    [referenced, ownLabel(element), labelsOf(element), contentOf(element), element.getAttribute('title') ?? ''].find(
      (text) => text.trim() !== '',
    ) ?? ''
  );
}

function ownLabel(element: Element): string {
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '';
}

function labelOrContent(element: Element): string {
  const label = ownLabel(element);
  return label.trim() === '' ? contentOf(element) : label;
}

/** `<label>` of a radio button. */
function labelsOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  return labels instanceof NodeList ? [...labels].map(contentOf).join(' ') : '';
}

/** Text and what stands for text, without what is hidden from a screen reader. */
function contentOf(element: Element): string {
  let content = '';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) content += child.nodeValue ?? '';
    else if (child.nodeType === Node.ELEMENT_NODE && !isUnsaid(child as Element, element)) content += saidOf(child as Element);
  }
  return content;
}

function saidOf(element: Element): string {
  const said = labelOrContent(element);
  return element.localName === 'svg' || element.localName === 'img' ? ` ${said} ` : said;
}

function isUnsaid(element: Element, parent: Element): boolean {
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    element.localName === 'style' ||
    element.localName === 'script' ||
    // What stands alone is not there to confuse: its style is not asked.
    (parent.childNodes.length > 1 && isUndrawn(element))
  );
}

function isUndrawn(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

function rootOf(element: Element): Document | ShadowRoot {
  return element.getRootNode() as Document | ShadowRoot;
}

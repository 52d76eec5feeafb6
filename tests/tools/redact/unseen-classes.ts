// Reads from a page's style sheets which classes hide: the sheets go, but what they hid must not come to light in the fixture.
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

const RULE = /(?:^|[}\s,])\.([\w-]+)\s*\{[^{}]*(?:display\s*:\s*none|visibility\s*:\s*hidden)[^{}]*\}/g;

/** Classes with a rule of their own that hides, outside of media queries. */
export function unseenClasses(page: DefaultTreeAdapterTypes.ParentNode): ReadonlySet<string> {
  return new Set(
    [
      ...sheetsIn(page)
        .replaceAll(/@[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, ' ')
        .matchAll(RULE),
    ].map(([, name]) => name ?? ''),
  );
}

function sheetsIn(parent: DefaultTreeAdapterTypes.ParentNode): string {
  return parent.childNodes
    .map((node) => {
      if (!tree.isElementNode(node)) return '';
      return node.tagName === 'style' ? node.childNodes.map((text) => (tree.isTextNode(text) ? text.value : '')).join('') : sheetsIn(node);
    })
    .join('\n');
}

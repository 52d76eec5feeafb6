// Lists what can still be read on a redacted page, so that a person can look at it before it is committed.
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Texts, spoken names and addresses of the page, each with how often it stands there, the most frequent first. */
export function keptLabels(redacted: string): [label: string, times: number][] {
  const counts = new Map<string, number>();
  for (const label of readable(parse(redacted))) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].toSorted(([one, often], [other, seldom]) => seldom - often || one.localeCompare(other));
}

function readable(parent: DefaultTreeAdapterTypes.ParentNode): string[] {
  return parent.childNodes.flatMap((node) => {
    if (tree.isTextNode(node)) return said(node.value);
    if (!tree.isElementNode(node)) return [];
    const spoken = node.attrs.filter(
      ({ name }) => /^(href|action|cite)$/.test(name) || /^(aria-(label|description|placeholder)|title|alt|placeholder)$/.test(name),
    );
    return [...spoken.flatMap(({ value }) => said(value)), ...readable(node)];
  });
}

/** What is left of a text without its covered words; nothing when all is covered. */
function said(text: string): string[] {
  const words = text
    .replaceAll(/\bxxxx\b|\b0\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /\p{L}/u.test(words) ? [words] : [];
}

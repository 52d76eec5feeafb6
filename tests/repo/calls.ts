// Finds what would talk to the network, to the page's scripts, or write markup: none of it belongs in the extension.
import type { SourceFile } from './source-files.ts';
import { isDeclaredIn, isReference, nameOf, placeOf, visitNodes, type SyntaxNode } from './syntax.ts';

const NETWORK = 'nothing leaves the browser: there is no request to make';
const MARKUP = 'build elements with preact or textContent: markup from a string is how pages are attacked';
const CODE = 'no text becomes code here: the stores refuse it and so do we';

const BANNED: Readonly<Record<string, string>> = {
  innerHTML: MARKUP,
  outerHTML: MARKUP,
  insertAdjacentHTML: MARKUP,
  dangerouslySetInnerHTML: MARKUP,
  createContextualFragment: MARKUP,
  fetch: NETWORK,
  XMLHttpRequest: NETWORK,
  WebSocket: NETWORK,
  EventSource: NETWORK,
  WebTransport: NETWORK,
  RTCPeerConnection: NETWORK,
  sendBeacon: NETWORK,
  eval: CODE,
  Function: CODE,
  postMessage: 'the page must not hear of us: use lib/browser/messages.ts between our own parts',
};

/** One sentence for each banned word this file uses in code. Types may carry the names. */
export function bannedCalls(file: SourceFile): string[] {
  const found: string[] = [];
  visitNodes(file, (node, parent) => {
    if (node.type === 'ImportExpression')
      found.push(`${placeOf(file, node)} uses import(): import at the top, so that the build knows the whole`);
    const word = wordOf(node, parent);
    if (word === undefined || !Object.hasOwn(BANNED, word)) return;
    if (isReference(node, parent) && isDeclaredIn(file, word)) return;
    found.push(`${placeOf(file, node)} uses ${word}: ${BANNED[word]}`);
  });
  return found;
}

/** The word by which code reaches for something: a global, a property (`x.innerHTML`, `x['innerHTML']`), a JSX attribute. */
function wordOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (parent?.type.startsWith('TS') === true) return undefined;
  if (parent?.type === 'MemberExpression' && parent['property'] === node) return nameOf(node);
  if (node.type === 'JSXIdentifier') return nameOf(node);
  return isReference(node, parent) ? nameOf(node) : undefined;
}

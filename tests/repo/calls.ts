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
  Image: NETWORK,
  Audio: NETWORK,
  Worker: CODE,
  SharedWorker: CODE,
  importScripts: CODE,
  eval: CODE,
  Function: CODE,
  postMessage: 'the page must not hear of us: use lib/browser/messages.ts between our own parts',
};

export interface BannedUse {
  word: string;
  /** Why, and what to do instead. */
  why: string;
  /** `lib/guide/step.ts:12` */
  place: string;
  /** The code around it, by which one use is told from another where lines say nothing. */
  code: string;
}

const LATER: Omit<BannedUse, 'place' | 'code'> = { word: 'import()', why: 'import at the top, so that the build knows the whole' };

/** Each banned word this file uses in code. Types may carry the names. */
export function bannedUses(file: SourceFile): BannedUse[] {
  const found: BannedUse[] = [];
  const note = (node: SyntaxNode, use: typeof LATER): void =>
    void found.push({ ...use, place: placeOf(file, node), code: file.text.slice(Math.max(0, node.start - 40), node.end + 40) });
  visitNodes(file, (node, parent) => {
    if (node.type === 'ImportExpression') note(node, LATER);
    const word = wordOf(node, parent);
    const why = word !== undefined && Object.hasOwn(BANNED, word) ? BANNED[word] : undefined;
    if (word === undefined || why === undefined) return;
    if (isReference(node, parent) && isDeclaredIn(file, word)) return;
    note(node, { word, why });
  });
  return found;
}

/** One sentence for each. */
export function bannedCalls(file: SourceFile): string[] {
  return bannedUses(file).map(({ place, word, why }) => `${place} uses ${word}: ${why}`);
}

/** The word by which code reaches for something: a global, a property (`x.innerHTML`, `x['innerHTML']`), a JSX attribute. */
function wordOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (parent?.type.startsWith('TS') === true) return undefined;
  if (parent?.type === 'MemberExpression' && parent['property'] === node) return nameOf(node);
  if (node.type === 'JSXIdentifier') return nameOf(node);
  return isReference(node, parent) ? nameOf(node) : undefined;
}

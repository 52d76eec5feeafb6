// Turns a saved page into a fixture: structure, roles, families of addresses and Meta's own words stay, everything else goes.
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { redactAddress } from './address.ts';
import { redactAttribute } from './attributes.ts';
import { ELEMENTS, EMPTIED, IN_DRAWINGS, INLINE } from './elements.ts';
import { idNames } from './id-names.ts';
import type { Known } from './known.ts';
import { redactRun, type Piece } from './text.ts';
import { unseenClasses } from './unseen-classes.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

interface Work {
  known: Known;
  nameId: (id: string) => string;
  unseen: ReadonlySet<string>;
  /** Texts that read as one sentence, until a block begins or ends. */
  run: Piece[];
  link?: Element;
}

/** Read apart, so that a sentence goes on behind them. */
const ASIDE = new Set(['svg', 'br', 'img', 'link', 'meta', 'script', 'style', 'noscript', 'template']);
/** Browsers write where a page was saved from into its first lines. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i;

/** The page as a fixture. The same page gives the same fixture, and a fixture gives itself. */
export function redactPage(markup: string, known: Known): string {
  const page = parse(markup);
  const work: Work = { known, nameId: idNames(), unseen: unseenClasses(page), run: [] };
  for (const node of page.childNodes.slice()) if (!tree.isElementNode(node)) tree.detachNode(node);
  redactInside(page, work);
  endSentence(work);
  return `<!DOCTYPE html>${savedFrom(markup, known)}<!-- redacted -->${serialize(page)}`;
}

function savedFrom(markup: string, known: Known): string {
  const [, address] = SAVED_FROM.exec(markup) ?? [];
  if (address === undefined) return '';
  const redacted = redactAddress(address, known);
  return `<!-- saved from url=(${String(redacted.length).padStart(4, '0')})${redacted} -->`;
}

function redactInside(parent: Parent, work: Work): void {
  for (const node of parent.childNodes.slice()) {
    if (tree.isElementNode(node)) redactElement(node, work);
    else if (tree.isTextNode(node)) work.run.push({ text: node.value, link: work.link, write: (redacted) => (node.value = redacted) });
    else if (tree.isCommentNode(node)) node.data = /^[\s$/!?]{0,4}$/.test(node.data) ? node.data : ' ';
    else tree.detachNode(node);
  }
}

function redactElement(element: Element, work: Work): void {
  if (isPicture(element)) {
    tree.detachNode(element);
    return;
  }
  // A link to a style sheet or a picture of somebody leads to no page.
  if (element.tagName === 'link') element.attrs = [];
  redactAttributes(element, work);
  if (!ELEMENTS.has(element.tagName)) element.nodeName = element.tagName = 'span';
  if (EMPTIED.has(element.tagName)) element.childNodes = [];
  if (element.tagName === 'br') work.run.push({ text: ' ', link: work.link, write: () => undefined });
  if (INLINE.has(element.tagName)) redactInside(element, element.tagName === 'a' ? { ...work, link: element } : work);
  else redactBlock(element, work);
}

/** A sentence ends where a block begins and where it ends; the words of a drawing stand beside the sentence around it. */
function redactBlock(element: Element, work: Work): void {
  const own = ASIDE.has(element.tagName) ? { ...work, run: [] } : work;
  endSentence(own);
  redactInside('content' in element ? (element as DefaultTreeAdapterTypes.Template).content : element, own);
  endSentence(own);
}

function endSentence({ run, known }: Work): void {
  redactRun(run.splice(0), known.labels);
}

/** Lines and shapes are a picture of something. */
function isPicture({ parentNode, tagName }: Element): boolean {
  const isDrawn = parentNode !== null && tree.isElementNode(parentNode) && parentNode.tagName === 'svg';
  return isDrawn && !IN_DRAWINGS.has(tagName);
}

function redactAttributes(element: Element, { known, nameId, unseen }: Work): void {
  const isHidden = classesOf(element).some((name) => unseen.has(name));
  const kept = element.attrs.flatMap(
    ({ prefix, name, value }) => redactAttribute({ name: prefix ? `${prefix}:${name}` : name, value }, known, nameId) ?? [],
  );
  const hidden = isHidden && !kept.some(({ name }) => name === 'hidden') ? [{ name: 'hidden', value: '' }] : [];
  element.attrs = [...kept, ...hidden];
}

function classesOf({ attrs }: Element): string[] {
  return attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
}

// What a screen reader is told without being asked: each insertion of words into a live region of a page, closed roots included.
import type { Page } from '@playwright/test';
import type { ExtensionScope } from './extension-scope.ts';
import { extensionWorldOf } from './extension-world.ts';

interface Listening {
  saidAloud?: string[];
}

export interface Listener {
  /** All that was said since the last time, in order; a text that was put in twice is there twice. */
  heard(): Promise<string[]>;
}

/** Listens from now on; on a page of Meta's, in the world where our card is. What already stands in a region there counts as said. */
export async function listenTo(page: Page): Promise<Listener> {
  const world = await extensionWorldOf(page);
  await world.evaluate(listen);
  return { heard: async () => (await world.evaluate(takeHeard)) ?? [] };
}

/** Runs in the extension's world. */
function listen(): void {
  const LIVE = '[role="status"], [role="alert"], [aria-live]';
  const said: string[] = [];
  Object.assign(globalThis, { saidAloud: said });
  const dom = (globalThis as unknown as Partial<ExtensionScope>).chrome?.dom;
  const watched = new WeakSet<Node>();
  const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
  const note = (regions: Iterable<Element>): void => {
    for (const region of regions) {
      const text = region.textContent?.trim() ?? '';
      if (text !== '') said.push(text);
    }
  };
  const heardIn = (records: MutationRecord[]): Set<Element> => {
    const regions = new Set<Element>();
    for (const { target, addedNodes, type } of records) {
      // What is taken out is not read.
      if (type === 'childList' && addedNodes.length === 0) continue;
      const around = elementOf(target)?.closest(LIVE);
      if (around) regions.add(around);
      else
        for (const node of addedNodes)
          if (node instanceof Element) for (const one of [node, ...node.querySelectorAll(LIVE)]) if (one.matches(LIVE)) regions.add(one);
    }
    return regions;
  };
  const watch = (root: ParentNode & Node): void => {
    if (watched.has(root)) return;
    watched.add(root);
    const isOurs = location.protocol === 'chrome-extension:';
    if (root !== document && !isOurs) note(root.querySelectorAll(LIVE));
    new MutationObserver((records) => {
      note(heardIn(records));
      if (root === document) lookForRoots();
    }).observe(root, { childList: true, characterData: true, subtree: true });
  };
  const lookForRoots = (): void => {
    for (const child of document.documentElement.children) {
      const root = child instanceof HTMLElement && dom ? dom.openOrClosedShadowRoot(child) : null;
      if (root) watch(root);
    }
  };
  if (location.protocol === 'chrome-extension:') watch(document);
  else {
    // The page's own live regions are its own business.
    new MutationObserver(lookForRoots).observe(document.documentElement, { childList: true });
    lookForRoots();
  }
}

/** Runs in the extension's world. */
function takeHeard(): string[] {
  return (globalThis as Listening).saidAloud?.splice(0) ?? [];
}

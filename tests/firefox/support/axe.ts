// Runs axe in Firefox: on a page of ours, and inside the closed root of the hint.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { overHintRootsInPage } from './closed-root.ts';

/** The protocol's scripts are not bound by our policy, which lets no other script in. `passes`: rules that had something to look at. */
export async function axeOn(page: Page): Promise<{ faults: string[]; passes: number }> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      rules: { 'target-size': { enabled: true } },
    });
    return { faults: violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`), passes: passes.length };
  });
}

/** `looked`: nodes inside the root that passed a rule. */
export async function axeInHint(page: Page): Promise<{ faults: string[]; looked: number }> {
  await page.evaluate(axe.source);
  return overHintRootsInPage(page, axeInRoots);
}

/** Runs in the page: the closed root is shown to axe alone, through a getter of the host that the test puts there. */
async function axeInRoots(roots: ShadowRoot[]): Promise<{ faults: string[]; looked: number }> {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  const found = { faults: [] as string[], looked: 0 };
  for (const root of roots) {
    Object.defineProperty(root.host, 'shadowRoot', { configurable: true, get: () => root });
    const { violations, passes } = await run(root.host);
    found.faults.push(...violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`));
    found.looked += new Set(passes.flatMap(({ nodes }) => nodes.flatMap(({ target }) => target.filter(Array.isArray).map(String)))).size;
  }
  return found;
}

// Runs axe inside the closed root, from the extension's own world: in the page's world it would see an empty element and be content.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { ExtensionScope } from './extension-scope.ts';
import { extensionWorldOf } from './extension-world.ts';

export interface AxeFindings {
  violations: string[];
  /** Selectors of nodes inside the root that passed a rule: proof that axe looked there. */
  looked: string[];
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function axeInHint(page: Page): Promise<AxeFindings> {
  const world = await extensionWorldOf(page);
  await world.load(SOURCE);
  const findings = await world.evaluate(runAxe);
  if (findings === undefined) throw new Error('The page has no world of the extension.');
  return findings;
}

/** Runs in the extension's world. The page's own world does not see the getter. */
async function runAxe(): Promise<AxeFindings> {
  interface Found {
    id: string;
    help: string;
    nodes: { target: (string | string[])[] }[];
  }
  const scope = globalThis as unknown as ExtensionScope & {
    axe?: { run(where: Element): Promise<{ violations: Found[]; passes: Found[] }> };
  };
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get(this: Element) {
      return this instanceof HTMLElement ? scope.chrome.dom.openOrClosedShadowRoot(this) : null;
    },
  });
  const host = [...document.documentElement.children].find(({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY');
  if (host === undefined || scope.axe === undefined) throw new Error('There is nothing of ours on the page.');
  const { violations, passes } = await scope.axe.run(host);
  const targets = passes.flatMap(({ nodes }) => nodes.flatMap(({ target }) => target.filter(Array.isArray)));
  return {
    violations: violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.flat().join(' ')).join('; ')})`,
    ),
    looked: [...new Set(targets.map((target) => target.join(' ')))],
  };
}

// The companion inside the hint's card, read out of the closed root and touched with a finger.
import { expect, type Page } from '@playwright/test';
import type { Box } from './around.ts';
import type { ExtensionScope } from './extension-scope.ts';
import { extensionWorldOf } from './extension-world.ts';

export interface InCardPicture {
  isOpen: boolean;
  /** The account being done, as the style sheet draws it. */
  turn?: string;
  /** The page that is marked as the current step. */
  here?: string;
  passed: number;
  /** What was just ticked off. */
  noted?: string;
  /** What is said to a screen reader by the section itself. */
  said: string;
  /** What has the focus: its name, its text or what is drawn in it. */
  focus?: string;
  /** What is written in the box for a reason. */
  reason?: string;
  /** Height of the card, in pixels. */
  height: number;
  /** Everything in the root, attributes included. */
  source: string;
}

/** The section as it stands now; undefined without one. */
export async function inCardOn(page: Page): Promise<InCardPicture | undefined> {
  return (await extensionWorldOf(page)).evaluate(takePicture);
}

export async function expectInCard(page: Page, expected: Partial<InCardPicture>): Promise<void> {
  await expect.poll(() => inCardOn(page), { timeout: 8000, intervals: [50, 100, 250] }).toMatchObject(expected);
}

/** Touches that come sooner after the card has come in, or has moved, are not taken for the person's. */
const TIME_TO_SEE = 1000;

/** A finger on the button, the link, the fold or the choice of this name, brought into sight first. */
export async function tapInCard(page: Page, name: string): Promise<void> {
  const world = await extensionWorldOf(page);
  await expect.poll(() => world.evaluate(bringIntoSight, name), `no “${name}” in the card`).toBeDefined();
  await page.waitForTimeout(TIME_TO_SEE);
  const box = await world.evaluate(bringIntoSight, name);
  if (box) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** Smallest sides of what can be touched in the card now. */
export async function touchTargetsIn(page: Page): Promise<{ name: string; width: number; height: number }[]> {
  return (await (await extensionWorldOf(page)).evaluate(measureTargets)) ?? [];
}

/** Runs in the extension's world. */
function takePicture(): InCardPicture | undefined {
  const { dom } = (globalThis as unknown as ExtensionScope).chrome;
  const root = [...document.documentElement.children].flatMap((child) => dom.openOrClosedShadowRoot(child) ?? [])[0];
  const section = root?.querySelector<HTMLDetailsElement>('[data-part="whole-way"]');
  if (root === undefined || section === null || section === undefined) return undefined;
  const readable = (element: Element | null | undefined): string | undefined =>
    element?.getAttribute('aria-label') ?? element?.getAttribute('data-drawn') ?? element?.textContent?.trim();
  return {
    isOpen: section.open,
    turn: readable(section.querySelector('.turn h2')),
    here: readable(section.querySelector('[aria-current="step"] .stop-name')),
    passed: section.querySelectorAll('[data-stop="passed"]').length,
    noted: readable(section.querySelector('[data-part="noted"]')),
    said: readable(section.querySelector('[role="status"]')) ?? '',
    focus: readable(root.activeElement),
    reason: section.querySelector('textarea')?.value,
    height: root.querySelector('[data-part="card"]')?.getBoundingClientRect().height ?? 0,
    source: root.querySelector('.mo-root')?.innerHTML ?? '',
  };
}

/** Runs in the extension's world. */
function bringIntoSight(name: string): Box | undefined {
  const { dom } = (globalThis as unknown as ExtensionScope).chrome;
  const root = [...document.documentElement.children].flatMap((child) => dom.openOrClosedShadowRoot(child) ?? [])[0];
  const one = [...(root?.querySelectorAll<HTMLElement>('summary, button, a[href], label, textarea') ?? [])].find(
    (each) =>
      each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      [each.getAttribute('aria-label'), each.innerText.trim()].includes(name),
  );
  one?.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = one?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
  return width > 0 ? { x, y, width, height } : undefined;
}

/** Runs in the extension's world. */
function measureTargets(): { name: string; width: number; height: number }[] {
  const { dom } = (globalThis as unknown as ExtensionScope).chrome;
  const root = [...document.documentElement.children].flatMap((child) => dom.openOrClosedShadowRoot(child) ?? [])[0];
  return [...(root?.querySelectorAll<HTMLElement>('summary, button, a[href], select, textarea, label.choice') ?? [])]
    .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }) && each.getBoundingClientRect().width > 0)
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return { name: each.getAttribute('aria-label') ?? each.innerText.trim(), width, height };
    });
}

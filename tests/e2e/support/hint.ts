// What the person sees of the hint, read out of its closed shadow root, and real clicks into it.
import { expect, type Locator, type Page } from '@playwright/test';
import { aroundOf, type Box } from './around.ts';
import type { ExtensionScope } from './extension-scope.ts';
import { extensionWorldOf, type ExtensionWorld } from './extension-world.ts';

export interface HintPicture {
  /** Children of `<html>` that are neither head nor body. */
  hosts: number;
  state?: string;
  surface?: string;
  message?: string;
  ring?: Box;
  card?: string;
  chip?: string;
  /** Names of the buttons and links one can use now. */
  controls: string[];
}

const NOTHING: HintPicture = {
  hosts: 0,
  state: undefined,
  surface: undefined,
  message: undefined,
  ring: undefined,
  card: undefined,
  chip: undefined,
  controls: [],
};

/** The hint as it stands now. */
export async function hintOn(page: Page): Promise<HintPicture> {
  return hintIn(await extensionWorldOf(page));
}

/** The same, for a page that is reached by its extension's world alone. */
export async function hintIn(world: ExtensionWorld): Promise<HintPicture> {
  return { ...NOTHING, ...(await world.evaluate(takePicture)) };
}

/** The hint, once there is one. */
export async function hintThere(page: Page): Promise<HintPicture> {
  await expect
    .poll(async () => (await hintOn(page)).state, { message: `a hint on ${page.url()}`, timeout: 8000, intervals: [50, 100, 250] })
    .toBeDefined();
  return hintOn(page);
}

/** Waits until the hint is as described; the failure shows how it was. */
export async function expectHint(page: Page, expected: Partial<HintPicture>, timeout = 8000): Promise<void> {
  await expect.poll(() => hintOn(page), { timeout, intervals: [50, 100, 250] }).toMatchObject(expected);
}

/** Stays away for as long as a hint could reasonably take to come. */
export async function expectNoHint(page: Page, during = 1500): Promise<void> {
  const until = Date.now() + during;
  do {
    expect(await hintOn(page)).toMatchObject({ hosts: 0 });
    await page.waitForTimeout(100);
  } while (Date.now() < until);
}

/** The ring encloses the target and is at most 16 px wider on each side. Waits for both to settle. */
export async function expectRingAround(page: Page, target: Locator): Promise<void> {
  await expect
    .poll(async () => aroundOf((await hintOn(page)).ring, await target.boundingBox()), { timeout: 8000, intervals: [50, 100, 250] })
    .toBe('around the target');
}

/** Clicks that come sooner after the card has come or moved are not taken for the person's. */
const TIME_TO_SEE = 600;

/** A real click on the control of this name inside the closed root, once a person has had time to see it. */
export async function clickInHint(page: Page, name: string | RegExp): Promise<void> {
  await expect.poll(() => placeInHint(page, name), `no control ${String(name)} in the hint`).toBeDefined();
  await page.waitForTimeout(TIME_TO_SEE);
  const box = await placeInHint(page, name);
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Where that control stands now; undefined while it cannot be seen. */
export async function placeInHint(page: Page, name: string | RegExp): Promise<Box | undefined> {
  const [source, flags] = name instanceof RegExp ? [name.source, name.flags] : [`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, ''];
  const world = await extensionWorldOf(page);
  return (await world.evaluate(boxOfControl, source, flags)) ?? undefined;
}

/** Runs in the extension's world. */
function takePicture(): HintPicture {
  const dom = (globalThis as unknown as ExtensionScope).chrome.dom;
  const hosts = [...document.documentElement.children].filter(({ tagName }) => tagName !== 'HEAD' && tagName !== 'BODY');
  const roots = hosts.flatMap((host) => dom.openOrClosedShadowRoot(host) ?? []);
  const find = (selector: string): HTMLElement | undefined => roots.flatMap((root) => root.querySelector<HTMLElement>(selector) ?? [])[0];
  const isSeen = (element: HTMLElement | undefined): element is HTMLElement => {
    const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return element !== undefined && width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const textOf = (part: string): string | undefined => {
    const element = find(`[data-part="${part}"]`);
    if (!isSeen(element)) return undefined;
    // What is drawn by the style sheet is read by people, and no part of the text.
    const drawn = [...element.querySelectorAll<HTMLElement>('[data-drawn]')].map((one) =>
      getComputedStyle(one, '::after').content.replaceAll(/^"|"$/g, ''),
    );
    return [element.innerText, ...drawn].join('\n').trim();
  };
  const ring = find('[data-part="ring"]');
  const { x = 0, y = 0, width = 0, height = 0 } = ring?.getBoundingClientRect() ?? {};
  const state = find('[data-state]');
  const controls = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a[href]')]);
  return {
    hosts: hosts.length,
    state: state?.dataset['state'],
    surface: state?.dataset['surface'],
    message: state?.dataset['message'],
    ring: isSeen(ring) ? { x, y, width, height } : undefined,
    card: textOf('card'),
    chip: textOf('chip'),
    controls: controls.filter(isSeen).map((control) => control.getAttribute('aria-label') ?? control.innerText.trim()),
  };
}

/** Runs in the extension's world. */
function boxOfControl(source: string, flags: string): Box | undefined {
  const dom = (globalThis as unknown as ExtensionScope).chrome.dom;
  const roots = [...document.documentElement.children].flatMap((host) => dom.openOrClosedShadowRoot(host) ?? []);
  const wanted = new RegExp(source, flags);
  const control = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a[href]')])
    .find(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        (wanted.test(one.innerText.trim()) || wanted.test(one.getAttribute('aria-label') ?? '')),
    );
  if (control === undefined) return undefined;
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x, y, width, height };
}

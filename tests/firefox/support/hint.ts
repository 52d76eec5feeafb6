// What the person sees of the hint in Firefox, and real clicks into it.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { aroundOf, type Box } from '../../e2e/support/around.ts';
import { overHintRoots } from './closed-root.ts';

export interface HintPicture {
  hosts: number;
  state?: string;
  surface?: string;
  message?: string;
  ring?: Box;
  card?: string;
  chip?: string;
}

/** The hint as it stands now. */
export function hintOn(page: Page): Promise<HintPicture> {
  return overHintRoots(page, takePicture);
}

/** Waits until the hint is as described; the failure shows how it was. */
export async function expectHint(page: Page, expected: Partial<HintPicture>, timeout = 12_000): Promise<void> {
  await expect.poll(() => hintOn(page).catch(betweenPages), { timeout, interval: 100 }).toMatchObject(expected);
}

/** Stays away for as long as a hint could reasonably take to come. */
export async function expectNoHint(page: Page, during = 1500): Promise<void> {
  const until = Date.now() + during;
  while (Date.now() < until) {
    expect(await hintOn(page)).toEqual({ hosts: 0 });
    await new Promise((done) => setTimeout(done, 150));
  }
}

/** The ring encloses the element and is at most 16 px wider on each side. */
export async function expectRingAround(page: Page, selector: string): Promise<void> {
  const measured = async (): Promise<string> => {
    const { ring } = await hintOn(page);
    const target = await page.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as Box);
    return aroundOf(ring, target);
  };
  await expect.poll(() => measured().catch(String), { timeout: 12_000, interval: 100 }).toBe('around the target');
}

/** A real click on the control of this name inside the closed root. */
export async function clickInHint(page: Page, name: string): Promise<void> {
  const place = (): Promise<Box | null> => overHintRoots(page, boxOfControl, name);
  await expect.poll(place, { message: `no control « ${name} » in the hint`, timeout: 12_000 }).not.toBeNull();
  const box = await place();
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

function betweenPages(): HintPicture {
  return { hosts: 0 };
}

/** Runs in the page. */
function takePicture(roots: ShadowRoot[]): HintPicture {
  const find = (selector: string): HTMLElement | undefined => roots.flatMap((root) => root.querySelector<HTMLElement>(selector) ?? [])[0];
  const isSeen = (element: HTMLElement | undefined): element is HTMLElement => {
    const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return element !== undefined && width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const textOf = (part: string): string | undefined => {
    const element = find(`[data-part="${part}"]`);
    return isSeen(element) ? element.innerText : undefined;
  };
  const ring = find('[data-part="ring"]');
  const { x = 0, y = 0, width = 0, height = 0 } = ring?.getBoundingClientRect() ?? {};
  const { state, surface, message } = find('[data-state]')?.dataset ?? {};
  return {
    hosts: roots.length,
    state,
    surface,
    message,
    ring: isSeen(ring) ? { x, y, width, height } : undefined,
    card: textOf('card'),
    chip: textOf('chip'),
  };
}

/** Runs in the page. */
function boxOfControl(roots: ShadowRoot[], name: string): Box | null {
  const control = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a[href]')])
    .find(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        (one.innerText.includes(name) || one.getAttribute('aria-label')?.includes(name) === true),
    );
  return control === undefined ? null : (control.getBoundingClientRect().toJSON() as Box);
}

// From a target's appearance to the ring around it, in the page's own frames; the milliseconds of this machine are told beside them.
import type { Page } from '@playwright/test';
import type { ExtensionScope } from './extension-scope.ts';
import { extensionWorldOf } from './extension-world.ts';

export interface Appearance {
  /** 1 is the first frame painted with the target in it. */
  frames: number;
  milliseconds: number;
}

const NEVER: Appearance = { frames: Number.POSITIVE_INFINITY, milliseconds: Number.POSITIVE_INFINITY };

/** `insert` brings the target of this selector onto the page, and notes when in `data-inserted` of the document's element. */
export async function appearanceOf(page: Page, selector: string, insert: () => Promise<void>): Promise<Appearance> {
  const world = await extensionWorldOf(page);
  const waiting = world.evaluate(framesUntilRing, selector);
  await insert();
  return (await waiting) ?? NEVER;
}

/** Median and worst. */
export function spreadOf(appearances: readonly Appearance[]): { median: Appearance; worst: Appearance } {
  const sorted = (of: (one: Appearance) => number): number[] => appearances.map(of).toSorted((a, b) => a - b);
  const frames = sorted((one) => one.frames);
  const milliseconds = sorted((one) => one.milliseconds);
  const at = (place: number): Appearance => ({ frames: frames.at(place) ?? Infinity, milliseconds: milliseconds.at(place) ?? Infinity });
  return { median: at(Math.floor(appearances.length / 2)), worst: at(-1) };
}

/** Runs in the extension's world. */
function framesUntilRing(selector: string): Promise<Appearance> {
  const { dom } = (globalThis as unknown as ExtensionScope).chrome;
  const isAround = (ring: Element, target: Element): boolean => {
    const [outer, inner] = [ring.getBoundingClientRect(), target.getBoundingClientRect()];
    return (
      outer.width > 0 && outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom
    );
  };
  const hasRing = (target: Element): boolean =>
    [...document.documentElement.children].some((child) => {
      const ring = dom.openOrClosedShadowRoot(child)?.querySelector('[data-part="ring"]');
      return ring !== null && ring !== undefined && isAround(ring, target);
    });
  return new Promise((done) => {
    let frames = 0;
    const look = (): void => {
      const target = document.querySelector(selector);
      if (target !== null) frames += 1;
      // What stands at the end of a frame's own work is what is painted: a task queued from it comes right after.
      setTimeout(() => {
        if (target !== null && hasRing(target))
          done({ frames, milliseconds: performance.now() - Number(document.documentElement.dataset['inserted']) });
        else if (frames < 200) requestAnimationFrame(look);
        else done({ frames: Infinity, milliseconds: Infinity });
      });
    };
    requestAnimationFrame(look);
  });
}

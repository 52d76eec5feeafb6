// Does what the hint says and nothing else: clicks in the middle of the ring, as a person who trusts it would.
import { expect, type Page } from '@playwright/test';
import type { Box } from './around.ts';
import { hintOn } from './hint.ts';

/** The page the ring's link leads to: the same tab, or the new one it opens. */
export async function followRing(page: Page): Promise<Page> {
  await bringRingIntoSight(page);
  const ring = (await hintOn(page)).ring;
  if (ring === undefined) throw new Error('The ring went away before it was clicked.');
  const { x, y, opensTab, isLink } = await page.evaluate(controlIn, ring);
  if (opensTab) {
    const [opened] = await Promise.all([page.waitForEvent('popup'), page.mouse.click(x, y)]);
    await opened.waitForLoadState();
    return opened;
  }
  const before = await standOf(page, isLink);
  await page.mouse.click(x, y);
  await expect.poll(() => standOf(page, isLink), 'the ringed control leads somewhere').not.toBe(before);
  return page;
}

/** A link changes the address; what only unfolds moves the ring on. */
async function standOf(page: Page, isLink: boolean): Promise<string> {
  return isLink ? page.url() : JSON.stringify((await hintOn(page)).ring);
}

/** So many looks go to the marked link once, and to the ring the other times. */
const TRIES = 4;

/** Looks at the hint until it has stood still for a moment, as a person does, and scrolls to its target when it is out of sight. */
export async function bringRingIntoSight(page: Page): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 800 };
  const isInSight = (ring: Box | undefined): boolean => ring !== undefined && ring.y >= 0 && ring.y + ring.height <= height;
  let before = '';
  let looks = 0;
  const look = async (): Promise<string> => {
    const { ring, chip, card } = await hintOn(page);
    const seen = JSON.stringify({ ring, chip, card });
    if (isInSight(ring) && seen === before) return 'in sight, and still';
    before = seen;
    const target = page.locator('#replica-target, #replica-footer-target').first();
    // The page may draw the link anew meanwhile: a later look will find it.
    if (!isInSight(ring)) {
      if (chip !== undefined && looks % TRIES === 0) await target.scrollIntoViewIfNeeded({ timeout: 1000 }).catch(() => undefined);
      // The ring may stand on another link of the page than the one the stand-in has marked. On a slow page it follows a scroll late.
      else if (ring !== undefined) await page.evaluate((y) => scrollBy(0, y - innerHeight / 2), ring.y);
    }
    looks += 1;
    return seen;
  };
  await expect.poll(look, { message: 'a ring to click on', timeout: 10_000, intervals: [250] }).toBe('in sight, and still');
}

/** Runs in the page. A control that wraps has a box with empty corners, and even an empty middle: a person clicks on its words. */
function controlIn(ring: Box): { x: number; y: number; opensTab: boolean; isLink: boolean } {
  const steps = [0.5, 0.3, 0.7, 0.15, 0.85];
  for (const down of steps) {
    for (const along of steps) {
      const [x, y] = [ring.x + ring.width * along, ring.y + ring.height * down];
      const control = document.elementFromPoint(x, y)?.closest('a, [role="button"]');
      if (control) return { x, y, opensTab: control.getAttribute('target') === '_blank', isLink: control.localName === 'a' };
    }
  }
  throw new Error('There is nothing to press inside the ring.');
}

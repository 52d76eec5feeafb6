// Does what the hint says and nothing else: clicks in the middle of the ring, as a person who trusts it would.
import { expect, type Page } from '@playwright/test';
import { hintOn, type Box } from './hint.ts';

/** The page the ring's link leads to: the same tab, or the new one it opens. */
export async function followRing(page: Page): Promise<Page> {
  await bringRingIntoSight(page);
  const ring = (await hintOn(page)).ring;
  if (ring === undefined) throw new Error('The ring went away before it was clicked.');
  const { x, y, opensTab } = await page.evaluate(linkIn, ring);
  if (opensTab) {
    const [opened] = await Promise.all([page.context().waitForEvent('page'), page.mouse.click(x, y)]);
    await opened.waitForLoadState();
    return opened;
  }
  const before = page.url();
  await page.mouse.click(x, y);
  await expect.poll(() => page.url(), 'the ringed link leads somewhere').not.toBe(before);
  return page;
}

/** Scrolls as far as the ring asks, with the wheel over the place it is clipped by. */
async function bringRingIntoSight(page: Page): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 800 };
  const isInSight = (ring: Box | undefined): boolean => ring !== undefined && ring.y >= 0 && ring.y + ring.height <= height;
  await expect
    .poll(async () => {
      const { ring, chip } = await hintOn(page);
      if (isInSight(ring)) return 'in sight';
      const target = page.locator('#replica-target, #replica-footer-target').first();
      if (chip !== undefined) await target.scrollIntoViewIfNeeded();
      return `ring ${JSON.stringify(ring)}, chip ${chip}`;
    }, 'a ring to click on')
    .toBe('in sight');
}

/** Runs in the page. A link that wraps has a box with empty corners, and even an empty middle: a person clicks on its words. */
function linkIn(ring: Box): { x: number; y: number; opensTab: boolean } {
  const steps = [0.5, 0.3, 0.7, 0.15, 0.85];
  for (const down of steps) {
    for (const along of steps) {
      const [x, y] = [ring.x + ring.width * along, ring.y + ring.height * down];
      const link = document.elementFromPoint(x, y)?.closest('a');
      if (link) return { x, y, opensTab: link.target === '_blank' };
    }
  }
  throw new Error('There is no link inside the ring.');
}

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

/** Looks at the hint until it has stood still for a moment, as a person does, and scrolls to its target when it is out of sight. */
async function bringRingIntoSight(page: Page): Promise<void> {
  const { height } = page.viewportSize() ?? { height: 800 };
  const isInSight = (ring: Box | undefined): boolean => ring !== undefined && ring.y >= 0 && ring.y + ring.height <= height;
  let before = '';
  const look = async (): Promise<string> => {
    const { ring, chip, card } = await hintOn(page);
    const seen = JSON.stringify({ ring, chip, card });
    if (isInSight(ring) && seen === before) return 'in sight, and still';
    before = seen;
    const target = page.locator('#replica-target, #replica-footer-target').first();
    // The page may draw the link anew meanwhile: the next look will find it.
    if (!isInSight(ring) && chip !== undefined) await target.scrollIntoViewIfNeeded({ timeout: 1000 }).catch(() => undefined);
    return seen;
  };
  await expect.poll(look, { message: 'a ring to click on', timeout: 10_000, intervals: [300] }).toBe('in sight, and still');
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

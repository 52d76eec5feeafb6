// Does what the hint says and nothing else: clicks in the middle of the ring, as a person who trusts it would.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Box } from '../../e2e/support/around.ts';
import { hintOn } from './hint.ts';

/** The page the ring's link leads to: the same tab, or the new one it opens. */
export async function followRing(page: Page): Promise<Page> {
  const ring = await ringInSight(page);
  const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2];
  const before = { url: page.url(), pages: new Set(await page.browser().pages()) };
  await page.mouse.click(x, y);
  const opened = async (): Promise<Page | undefined> => (await page.browser().pages()).find((one) => !before.pages.has(one));
  await expect
    .poll(async () => page.url() !== before.url || (await opened()) !== undefined, {
      timeout: 10_000,
      message: 'the ringed link leads somewhere',
    })
    .toBe(true);
  return (await opened()) ?? page;
}

/** A chip stands for a target out of sight; the person scrolls to it. */
async function ringInSight(page: Page): Promise<Box> {
  const look = async (): Promise<Box | undefined> => {
    const { ring } = await hintOn(page);
    if (ring !== undefined && ring.y >= 0 && ring.y + ring.height <= 800) return ring;
    await page.evaluate(() => document.querySelector('#replica-target, #replica-footer-target')?.scrollIntoView({ block: 'center' }));
    return undefined;
  };
  await expect.poll(look, { timeout: 12_000, interval: 200, message: 'a ring to click on' }).toBeDefined();
  // It may still be on its way to where it was scrolled.
  await new Promise((done) => setTimeout(done, 200));
  return (await hintOn(page)).ring ?? { x: 0, y: 0, width: 0, height: 0 };
}

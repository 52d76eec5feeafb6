// Takes what the ring stands on out of the page and brings it back in a frame, as a page that draws a part of itself anew.
import type { Page } from '@playwright/test';
import { appearanceOf, type Appearance } from './appearance.ts';
import { bringRingIntoSight } from './follow-ring.ts';
import type { Box } from './around.ts';
import { hintOn } from './hint.ts';

const MARK = 'data-ringed';

interface Taken {
  takeOut(): void;
  putBack(): void;
}

/** One appearance per round, of what the hint points at. */
export async function appearancesOn(page: Page, rounds: number): Promise<readonly Appearance[]> {
  await bringRingIntoSight(page);
  const { ring } = await hintOn(page);
  if (ring === undefined) throw new Error('There is no ring on this page.');
  await page.evaluate(remember, [ring, MARK] as const);
  const seen: Appearance[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate(() => (globalThis as unknown as Taken).takeOut());
    await page.waitForTimeout(150);
    seen.push(await appearanceOf(page, `[${MARK}]`, () => page.evaluate(() => (globalThis as unknown as Taken).putBack())));
  }
  return seen;
}

/** Runs in the page. The ring is at most 16 px wider than its target, on each side. */
function remember([ring, mark]: readonly [Box, string]): void {
  const isRinged = (element: Element): boolean => {
    const { x, y, right, bottom } = element.getBoundingClientRect();
    const margins = [x - ring.x, y - ring.y, ring.x + ring.width - right, ring.y + ring.height - bottom];
    return margins.every((margin) => margin >= -0.5 && margin <= 16.5);
  };
  const ringed = [...document.querySelectorAll('a, button, label, summary, [role]')].find(isRinged);
  const [parent, next] = [ringed?.parentNode, ringed?.nextSibling ?? null];
  if (ringed === undefined || parent === null || parent === undefined) throw new Error('The ring stands on nothing of the page.');
  ringed.setAttribute(mark, '');
  const taken: Taken = {
    takeOut: () => ringed.remove(),
    putBack() {
      requestAnimationFrame(() => {
        document.documentElement.dataset['inserted'] = String(performance.now());
        parent.insertBefore(ringed, next);
      });
    },
  };
  Object.assign(globalThis, taken);
}

// In the system's own colours, pictures that are kept in .cache/screenshots and looked at pixel by pixel: edges, marks, the focus and the ring stand out.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { FACEBOOK } from './support/addresses.ts';
import type { Box } from './support/around.ts';
import { phrase } from './support/built-extension.ts';
import { contrastsIn, leftEdgeOf } from './support/contrast.ts';
import { expectRingAround, hintOn, placeInHint } from './support/hint.ts';
import { daysAgo, openPopup } from './support/popup.ts';
import { openRegister } from './support/register.ts';
import { expect, test } from './support/test.ts';

const FOLDER = fileURLToPath(new URL('../../.cache/screenshots', import.meta.url));
/** One for each way a mark is drawn. */
const ACCOUNTS = [
  { handle: 'theatre.un' },
  { handle: 'theatre.deux', told: [{ type: 'sent', day: daysAgo(3) }] },
  { handle: 'theatre.trois', told: [{ type: 'sent', day: daysAgo(3) }, { type: 'confirmed' }] },
  { handle: 'theatre.quatre', told: [{ type: 'sent', day: daysAgo(3) }, { type: 'refused' }] },
] as const;
/** WCAG 2.2, 1.4.11. */
const ENOUGH = 3;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the popup: cards, buttons, marks and the focus', async ({ context, extensionId }) => {
      await openRegister(context, extensionId, { accounts: ACCOUNTS });
      const popup = await openPopup(context, extensionId);
      await force(popup, colorScheme);
      const rows = popup.locator('article[data-account]');
      await expect(rows).toHaveCount(ACCOUNTS.length);
      const states = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-status')));
      expect(new Set(states).size, String(states)).toBe(ACCOUNTS.length);

      const marks = await boxesOf(popup, '.status-mark');
      const buttons = await boxesOf(popup, '.row .actions > button:not(.link)');
      const edges = [...(await boxesOf(popup, 'article[data-account]')), ...buttons];
      const button = rows.first().locator('button').first();
      const outline = await button
        .boundingBox()
        .then((box) => ({ ...leftEdgeOf(box ?? NOWHERE), x: Math.round(box?.x ?? 0) - 6, width: 5 }));
      const before = await contrastsIn(context, await popup.screenshot({ fullPage: true }), [outline]);
      expect(before, 'nothing is there before the focus comes').toEqual([1]);
      for (let presses = 0; presses < 30 && !(await button.evaluate((one) => one.matches(':focus-visible'))); presses += 1)
        await popup.keyboard.press('Tab');
      await expect(button).toBeFocused();
      const picture = await keep(popup, `forced-popup-${colorScheme}`, true);
      const contrasts = await contrastsIn(context, picture, [...edges.map(leftEdgeOf), ...buttons.map(wordsOf), ...marks, outline]);
      expect(marks).toHaveLength(ACCOUNTS.length);
      expect(edges.length).toBeGreaterThan(8);
      expect(Math.min(...contrasts), contrasts.map((one) => one.toFixed(1)).join(' ')).toBeGreaterThanOrEqual(ENOUGH);
      expect(await foreignStrokes(popup), 'marks in a colour that is not the system’s').toEqual([]);
    });

    test('the hint on a page: ring, card and its button', async ({ visit, page, context, lang }) => {
      await force(page, colorScheme);
      await visit(FACEBOOK.center);
      await expectRingAround(page, page.locator('#replica-target'));
      await page.waitForTimeout(600);
      const { ring } = await hintOn(page);
      const button = await placeInHint(page, new RegExp(`^${phrase(lang, 'hint.direct')}`));
      const picture = await keep(page, `forced-hint-${colorScheme}`, false);
      const contrasts = await contrastsIn(context, picture, [ring ?? NOWHERE, button ?? NOWHERE].map(leftEdgeOf));
      expect(Math.min(...contrasts), contrasts.map((one) => one.toFixed(1)).join(' ')).toBeGreaterThanOrEqual(ENOUGH);
    });
  });
}

/** The middle of a button, without its padding: the system lays its own ground under words, and they must stand out from that. */
function wordsOf({ x, y, width, height }: Box): Box {
  return { x: x + 14, y: Math.round(y + height / 2) - 3, width: width - 28, height: 6 };
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

async function force(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
}

async function keep(page: Page, name: string, fullPage: boolean): Promise<Buffer> {
  mkdirSync(FOLDER, { recursive: true });
  return page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });
}

/** Where those that can be seen are, in the whole page, in whole pixels. */
function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({
        x: Math.round(x + scrollX),
        y: Math.round(y + scrollY),
        width: Math.round(width),
        height: Math.round(height),
      })),
  );
}

/** Colours of the marks that are neither the system's text nor its paper. */
function foreignStrokes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const system = ['CanvasText', 'Canvas'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll('.status-mark, .status-mark *')]
      .flatMap((one) => [getComputedStyle(one).stroke, getComputedStyle(one).fill])
      .filter((colour) => colour !== 'none' && !system.includes(colour));
  });
}

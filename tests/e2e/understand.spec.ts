// The explanations in a browser: read, ticked, ticked again after a restart of the page, and without a fault for assistive technology.
import { AxeBuilder } from '@axe-core/playwright';
import { phrase } from './support/built-extension.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);

test('a point stays ticked, and the page has no fault in light, dark and narrow', async ({ popupOver, context }) => {
  const popup = await popupOver();
  const page = await context.newPage();
  await page.goto(new URL('/understand.html', popup.url()).href);
  const point = page.getByRole('checkbox', { name: say('understand.claim.structure.inventory.what') });
  await point.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#structure [role=status]')).toHaveText(say('understand.ticked', ['1', '10'], 1));
  await page.reload();
  await expect(point).toBeChecked();

  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the contents lead to a topic by keyboard', async ({ popupOver, context }) => {
  const popup = await popupOver();
  const page = await context.newPage();
  await page.goto(new URL('/understand.html', popup.url()).href);
  await page.getByRole('link', { name: say('understand.topic.pages.title') }).press('Enter');
  await expect(page.getByRole('heading', { name: say('understand.topic.pages.title') })).toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('pages');
});

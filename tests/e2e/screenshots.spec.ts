// The pictures of the front page and of the stores, taken of what was just built: `UPDATE_SCREENSHOTS=1 npm run e2e -- screenshots` keeps them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { FACEBOOK } from './support/addresses.ts';
import { expectHint, expectRingAround } from './support/hint.ts';
import { addAccount, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const isKept = process.env['UPDATE_SCREENSHOTS'] === '1';
const FOLDER = fileURLToPath(new URL(isKept ? '../../assets/screenshots' : '../../.cache/screenshots', import.meta.url));
const STORE = fileURLToPath(new URL(isKept ? '../../assets/store' : '../../.cache/screenshots/store', import.meta.url));
/** What every store takes. */
const STORE_SIZE = { width: 1280, height: 800 };
/** A page of Meta’s is taken in a smaller window and enlarged: the card and what it speaks of fill the picture. */
const ENLARGED = 1.25;
const TEAM = [
  ['https://www.facebook.com/camille.exemple', { label: 'Camille' }],
  ['https://www.facebook.com/lou.exemple', { label: 'Lou' }],
  ['https://www.instagram.com/theatre.des.sources/', { label: 'IG théâtre', kind: 'professional' }],
  ['https://www.instagram.com/festival.modele/', { label: 'IG festival', kind: 'professional' }],
  ['https://www.facebook.com/theatredessources', { label: 'FB théâtre', kind: 'page' }],
] as const;

for (const lang of ['fr', 'en'] as const) {
  test.describe(lang, () => {
    test.use({ lang });

    test('the hint on the Privacy Center', async ({ visit, page }) => {
      mkdirSync(FOLDER, { recursive: true });
      await stillness(page);
      await visit(FACEBOOK.center);
      await page.setViewportSize({ width: 1100, height: 640 });
      await expectRingAround(page, page.locator('#replica-target'));
      await page.waitForTimeout(800);
      await page.screenshot({ path: join(FOLDER, `facebook-${lang}.png`) });
    });

    test('the popup with three accounts', async ({ popupOver }) => {
      mkdirSync(FOLDER, { recursive: true });
      const popup = await popupOver();
      await addAccount(popup, lang, 'https://www.instagram.com/theatre.des.sources/', { label: 'IG théâtre' });
      await addAccount(popup, lang, 'https://www.instagram.com/festival.modele/', { label: 'IG festival' });
      await addAccount(popup, lang, 'https://www.facebook.com/camille.exemple', { label: 'Camille' });
      await tickOff(popup, lang, 'IG festival');
      await expect(popup.locator('[data-status="sent"]')).toHaveCount(1);
      await popup.evaluate(() => scrollTo(0, 0));
      // The list is what matters; the folds below it would make the picture three times as tall as it is wide.
      const accounts = await popup.locator('[data-status="sent"]').boundingBox();
      const height = Math.ceil((accounts?.y ?? 0) + (accounts?.height ?? 0)) + 12;
      await popup.screenshot({
        path: join(FOLDER, `popup-${lang}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width: 400, height },
      });
    });

    test('the stores: the link, the form, the look-alike, and the register', async ({ visit, page, popupOver, context, extensionId }) => {
      const folder = join(STORE, lang);
      mkdirSync(folder, { recursive: true });
      await page.setViewportSize({ width: Math.round(STORE_SIZE.width / ENLARGED), height: Math.round(STORE_SIZE.height / ENLARGED) });
      await stillness(page);
      const shown = [
        ['1-link', FACEBOOK.center, { state: 'point' }],
        ['2-form', FACEBOOK.form, { message: 'form-here' }],
        ['3-look-alike', FACEBOOK.trap, { message: 'trap-third-party-form' }],
      ] as const;
      for (const [name, address, expected] of shown) {
        await visit(address);
        await expectHint(page, expected);
        await page.waitForTimeout(800);
        writeFileSync(join(folder, `${name}.png`), await enlarged(page));
      }
      const popup = await popupOver();
      for (const [address, more] of TEAM) await addAccount(popup, lang, address, more);
      await tickOff(popup, lang, 'IG festival');
      await expect(popup.locator('[data-status="sent"]')).toHaveCount(1);
      const register = await context.newPage();
      await register.setViewportSize(STORE_SIZE);
      await register.goto(`chrome-extension://${extensionId}/register.html`);
      await expect(register.locator('tr[data-account]')).toHaveCount(TEAM.length);
      await register.screenshot({ path: join(folder, '4-register.png') });
    });
  });
}

/** The window as it is, every pixel of it drawn larger by the browser itself. */
async function enlarged(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? STORE_SIZE;
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: ENLARGED, mobile: false });
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** A card that fades in is caught half faded. */
function stillness(page: Page): Promise<void> {
  return page.emulateMedia({ reducedMotion: 'reduce' });
}

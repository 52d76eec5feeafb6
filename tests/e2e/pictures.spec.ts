// The three pictures of the welcome page, taken of our own stand-in: `UPDATE_SCREENSHOTS=1 npm run e2e -- pictures` keeps them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { FACEBOOK } from './support/addresses.ts';
import { expectRingAround } from './support/hint.ts';
import { addAccount, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const isKept = process.env['UPDATE_SCREENSHOTS'] === '1';
const FOLDER = fileURLToPath(new URL(isKept ? '../../assets/pictures' : '../../.cache/pictures', import.meta.url));
const SIZE = { width: 640, height: 480 };

for (const lang of ['fr', 'en'] as const) {
  test.describe(lang, () => {
    test.use({ lang });

    test('a hint on the way, the list, and the register', async ({ visit, popupOver, context, extensionId }) => {
      const page = await visit(FACEBOOK.center);
      // A card that fades in is caught half faded.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 800, height: 600 });
      await expectRingAround(page, page.locator('#replica-target'));
      await page.waitForTimeout(800);
      await keepPicture(context, page, `hint-${lang}`);
      const popup = await popupOver();
      await addAccount(popup, lang, 'https://www.instagram.com/theatre.des.sources/', { label: 'IG théâtre' });
      await addAccount(popup, lang, 'https://www.instagram.com/festival.modele/', { label: 'IG festival' });
      await addAccount(popup, lang, 'https://www.facebook.com/camille.exemple', { label: 'Camille' });
      await tickOff(popup, lang, 'IG festival');
      await expect(popup.locator('[data-status="sent"]')).toHaveCount(1);
      await popup.setViewportSize({ width: 420, height: 315 });
      await popup.locator('#accounts-title').evaluate((title) => scrollTo(0, title.getBoundingClientRect().top + scrollY - 12));
      await keepPicture(context, popup, `popup-${lang}`);
      const register = await context.newPage();
      await register.setViewportSize({ width: 1088, height: 816 });
      await register.goto(`chrome-extension://${extensionId}/register.html`);
      await expect(register.locator('tr[data-account]')).toHaveCount(3);
      await keepPicture(context, register, `register-${lang}`);
    });
  });
}

/** As WebP, which the browser itself writes, on a page of no site: a tenth of a PNG. */
async function keepPicture(context: BrowserContext, page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const shot = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const blank = await context.newPage();
  const webp = await blank.evaluate(
    async ({ source, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/webp', 0.8);
    },
    { source: shot, ...SIZE },
  );
  await blank.close();
  expect(webp).toMatch(/^data:image\/webp/);
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(webp.slice(webp.indexOf(',') + 1), 'base64'));
}

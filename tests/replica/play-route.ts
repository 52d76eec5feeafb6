// Walks the whole way as a person would, following the ring, and takes a numbered picture at each step.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { phrase } from '../e2e/support/built-extension.ts';
import { followRing } from '../e2e/support/follow-ring.ts';
import { hintOn } from '../e2e/support/hint.ts';
import { openPopup, rowOf, tickOff } from '../e2e/support/popup.ts';
import { extensionIdOf } from './launch-browser.ts';
import { FACEBOOK_SELF, INSTAGRAM_SELF } from './people.ts';
import { startAddress } from './start-address.ts';
import type { Lang } from './variant.ts';

export interface Album {
  folder: string;
  /** Number of the first picture. */
  first: number;
  report: (line: string) => void;
}

const STARTS = [
  { platform: 'facebook', address: `https://www.facebook.com/${FACEBOOK_SELF.vanity}`, handle: FACEBOOK_SELF.vanity },
  { platform: 'instagram', address: `https://www.instagram.com/${INSTAGRAM_SELF.handle}/`, handle: INSTAGRAM_SELF.handle },
] as const;
const MOST_STEPS = 8;

/** Both platforms in one language; returns the names of the pictures. */
export async function playRoute(context: BrowserContext, lang: Lang, album: Album): Promise<string[]> {
  mkdirSync(album.folder, { recursive: true });
  const names: string[] = [];
  const picture = async (page: Page, what: string): Promise<void> => {
    const name = `${String(album.first + names.length).padStart(2, '0')}-${lang}-${what}.png`;
    await page.screenshot({ path: join(album.folder, name), animations: 'disabled' });
    names.push(name);
    album.report(`  ${name}`);
  };
  const extensionId = await extensionIdOf(context);
  for (const { platform, address, handle } of STARTS) {
    let page = await context.newPage();
    await page.goto(startAddress(address, { lang }));
    await settled(page);
    const offer = await openPopup(context, extensionId, page);
    await picture(offer, `${platform}-popup-offer`);
    await offer.getByRole('button', { name: phrase(lang, 'offer.yes') }).click();
    await offer.close();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await settled(page);
      const { surface, message } = await hintOn(page);
      await picture(page, surface?.replace('.', '-') ?? platform);
      if (message === 'form-here') break;
      page = await followRing(page);
    }
    await page.locator('[data-replica-does="send"]').click();
    await page.waitForTimeout(1200);
    await picture(page, `${platform}-confirmation`);
    const popup = await openPopup(context, extensionId, page);
    await tickOff(popup, lang, handle);
    await rowOf(popup, handle).and(popup.locator('[data-status="sent"]')).waitFor();
    await picture(popup, `${platform}-popup-ticked-off`);
    await popup.close();
    await page.close();
  }
  return names;
}

/** The hint is there and has stopped moving. */
async function settled(page: Page): Promise<void> {
  for (let tries = 0; tries < 40 && (await hintOn(page)).state === undefined; tries += 1) await page.waitForTimeout(100);
  await page.waitForTimeout(400);
}

// The whole way in Firefox, as a person goes it: from the own profile to the form, through the success message, to the popup.
import { describe, expect } from 'vitest';
import { FACEBOOK_SELF, INSTAGRAM_SELF } from '../replica/people.ts';
import { FACEBOOK, INSTAGRAM } from '../e2e/support/addresses.ts';
import { test } from './support/firefox-test.ts';
import { followRing } from './support/follow-ring.ts';
import { expectHint, hintOn } from './support/hint.ts';
import { addAccount, expectStatus, openPopup, tickOff } from './support/popup.ts';

const WAYS = [
  { platform: 'facebook', site: FACEBOOK, handle: FACEBOOK_SELF.vanity, lang: 'fr' },
  { platform: 'instagram', site: INSTAGRAM, handle: INSTAGRAM_SELF.handle, lang: 'en' },
] as const;

describe.each(WAYS)('$platform, its pages in $lang', ({ platform, site, handle, lang }) => {
  test('the ring leads from the own profile to the form, and what was sent there is ticked off', async ({ browser, visit }) => {
    const popup = await openPopup(browser);
    await addAccount(popup, site.profile);
    await expectStatus(popup, handle, 'todo');

    let page = await visit(site.profile, { lang });
    const surfaces: (string | undefined)[] = [];
    while (surfaces.length < 8 && !surfaces.at(-1)?.endsWith('_form')) {
      if (surfaces.length > 0) page = await followRing(page);
      const last = surfaces.at(-1);
      await expect.poll(async () => (await hintOn(page).catch(() => undefined))?.surface ?? last, { timeout: 15_000 }).not.toBe(last);
      surfaces.push((await hintOn(page)).surface);
    }
    expect(surfaces.at(-1)).toBe(`${platform}.objection_form`);
    expect(new Set(surfaces).size, `no page twice: ${surfaces.join(' → ')}`).toBe(surfaces.length);
    await expectHint(page, { state: 'tell', message: 'form-here' });

    await page.locator('[data-replica-does="send"]').click();
    await expectHint(page, { state: 'tell', message: 'confirmation-seen' });
    const again = await openPopup(browser, page);
    await tickOff(again, handle);
    await expectStatus(again, handle, 'sent');
  });
});

// The whole way, as a person goes it, in either language of the browser: from the own profile to the form, and back to the popup to tick off. All other ways: cohorts.spec.ts.
import { INSTAGRAM_SELF, FACEBOOK_SELF } from '../replica/people.ts';
import type { Lang } from '../replica/variant.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { expectHint } from './support/hint.ts';
import { addAccount, rowOf, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';
import { walkToForm } from './support/walk-to-form.ts';

interface Start {
  platform: 'facebook' | 'instagram';
  address: string;
  handle: string;
}

const STARTS: readonly Start[] = [
  { platform: 'facebook', address: FACEBOOK.profile, handle: FACEBOOK_SELF.vanity },
  { platform: 'instagram', address: INSTAGRAM.profile, handle: INSTAGRAM_SELF.handle },
];
for (const lang of ['fr', 'en'] as const satisfies Lang[]) {
  test.describe(`in ${lang}`, () => {
    test.use({ lang });
    for (const { platform, address } of STARTS) {
      test(`${platform}: the ring leads from the own profile to the form`, async ({ visit }) => {
        const { page } = await walkToForm(await visit(address));
        await expectHint(page, { state: 'tell', message: 'form-here', surface: `${platform}.objection_form` });
      });
    }

    for (const { platform, address, handle } of STARTS) {
      test(`${platform}: sent, confirmed on the page, ticked off in the popup`, async ({ visit, popupOver }) => {
        const site = platform === 'facebook' ? FACEBOOK : INSTAGRAM;
        const first = await popupOver();
        await addAccount(first, lang, address);
        await expect(rowOf(first, handle)).toHaveAttribute('data-status', 'todo');

        const page = await visit(site.form);
        await expectHint(page, { state: 'tell', message: 'form-here' });
        await page.locator('[data-replica-does="send"]').click();
        await expectHint(page, { state: 'tell', message: 'confirmation-seen' });

        const popup = await popupOver(page);
        await tickOff(popup, lang, handle);
        await expect(rowOf(popup, handle)).toHaveAttribute('data-status', 'sent');
      });
    }
  });
}

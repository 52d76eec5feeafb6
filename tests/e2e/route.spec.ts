// The whole way, as a person goes it: from the own profile or the settings to the form, and back to the popup to tick off.
import type { Page } from '@playwright/test';
import { INSTAGRAM_SELF, FACEBOOK_SELF } from '../replica/people.ts';
import type { Cohort, Lang } from '../replica/variant.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { followRing } from './support/follow-ring.ts';
import { expectHint, hintThere } from './support/hint.ts';
import { addAccount, rowOf, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

interface Start {
  platform: 'facebook' | 'instagram';
  from: string;
  address: string;
  handle: string;
}

const STARTS: readonly Start[] = [
  { platform: 'facebook', from: 'own profile', address: FACEBOOK.profile, handle: FACEBOOK_SELF.vanity },
  { platform: 'facebook', from: 'settings', address: FACEBOOK.settings, handle: FACEBOOK_SELF.vanity },
  { platform: 'instagram', from: 'own profile', address: INSTAGRAM.profile, handle: INSTAGRAM_SELF.handle },
  { platform: 'instagram', from: 'settings', address: INSTAGRAM.settings, handle: INSTAGRAM_SELF.handle },
];
/** Nobody should need more. */
const MOST_CLICKS = 6;
/** Cohorts in which the Privacy Center itself leads on. */
const COHORTS: readonly Cohort[] = ['banner', 'topics'];

for (const lang of ['fr', 'en'] as const satisfies Lang[]) {
  test.describe(`in ${lang}`, () => {
    test.use({ lang });
    for (const start of STARTS) {
      for (const cohort of COHORTS) {
        test(`${start.platform}, from the ${start.from}, cohort ${cohort}: the ring leads to the form`, async ({ visit }) => {
          await walkToForm(await visit(start.address, { cohort }));
        });
      }
    }

    for (const { platform, policy } of [FACEBOOK, INSTAGRAM]) {
      test(`${platform}, from the policy: the ring leads over its section to the portal`, async ({ visit }) => {
        await walkToForm(await visit(policy, { cohort: 'policy' }));
      });
    }

    for (const { platform, address, handle } of STARTS.filter(({ from }) => from === 'own profile')) {
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

/** Does what the hint says until it says that this is the form. */
async function walkToForm(start: Page): Promise<void> {
  let page = start;
  const walked: string[] = [];
  while (walked.length < MOST_CLICKS && (await hintThere(page)).message !== 'form-here') {
    walked.push(page.url());
    page = await followRing(page);
  }
  await expectHint(page, { state: 'tell', message: 'form-here' });
  expect(new Set(walked).size, `no page twice: ${walked.join(' → ')}`).toBe(walked.length);
}

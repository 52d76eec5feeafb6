// No violation that axe knows of, light and dark: in the popup, and, in forced colours too, inside the closed root of the hint.
import { AxeBuilder } from '@axe-core/playwright';
import { FACEBOOK } from './support/addresses.ts';
import { axeInHint } from './support/axe.ts';
import { expectHint } from './support/hint.ts';
import { addAccount, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const HINTS = [
  ['a pointed link', FACEBOOK.center, { state: 'point' }],
  ['a chip', FACEBOOK.guide, { state: 'point' }],
  ['the form', FACEBOOK.form, { message: 'form-here' }],
  ['the trap', FACEBOOK.trap, { message: 'trap-third-party-form' }],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the popup, empty and full', async ({ popupOver }) => {
      const popup = await popupOver();
      expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
      await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Profil du théâtre' });
      await addAccount(popup, 'fr', 'https://www.facebook.com/theatredessources', { kind: 'page' });
      await addAccount(popup, 'fr', 'https://www.instagram.com/theatre.des.sources/');
      await tickOff(popup, 'fr', 'Profil du théâtre');
      const folded = popup.locator('details:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
      const { violations, passes } = await new AxeBuilder({ page: popup }).analyze();
      expect(violations).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    });

    for (const [name, address, expected] of HINTS) {
      test(`the hint: ${name}`, async ({ visit }) => {
        const page = await visit(address);
        await expectHint(page, expected);
        for (const forcedColors of ['none', 'active'] as const) {
          await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
          const { violations, looked } = await axeInHint(page);
          expect(violations, `forced colours: ${forcedColors}`).toEqual([]);
          expect(looked.length, 'axe looked at nodes inside our root').toBeGreaterThan(2);
        }
      });
    }
  });
}

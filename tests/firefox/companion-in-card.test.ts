// The companion in a Firefox without a sidebar, as on Android: it stands in the hint's card, in the one closed root.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FACEBOOK } from '../e2e/support/addresses.ts';
import { FACEBOOK_SELF } from '../replica/people.ts';
import { builtAddon, phrase } from './support/built-addon.ts';
import { overHintRoots } from './support/closed-root.ts';
import { test } from './support/firefox-test.ts';
import { clickInHint, expectHint } from './support/hint.ts';
import { addAccount, askBrowser, languageOf, openPopup } from './support/popup.ts';

test('without a sidebar the whole way is in the card, and the account is ticked off there', async ({ browser, visit, onTestFinished }) => {
  const folder = withoutSidebar();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // In the place of the one that was there: the name is the same.
  await browser.installExtension(folder);
  const popup = await openPopup(browser);
  expect(await askBrowser(popup, '({ sidebarAction }) => Promise.resolve(sidebarAction === undefined)')).toBe(true);
  const lang = await languageOf(popup);
  await addAccount(popup, FACEBOOK.profile);
  const page = await visit(FACEBOOK.form);
  await page.bringToFront();
  await expectHint(page, { message: 'form-here', hosts: 1 });
  await overHintRoots(page, (roots) => roots[0]?.querySelector<HTMLElement>('[data-part="whole-way"] > summary')?.click());
  const shown = (): Promise<unknown> =>
    overHintRoots(page, (roots) => {
      const section = roots[0]?.querySelector<HTMLDetailsElement>('[data-part="whole-way"]');
      return {
        isOpen: section?.open,
        here: section?.querySelector('[aria-current="step"] .stop-name')?.textContent,
        name: section?.querySelector('.turn h2')?.getAttribute('data-drawn'),
      };
    });
  await expect
    .poll(shown, { timeout: 10_000 })
    .toEqual({ isOpen: true, here: phrase(lang, 'surfaces.objection_form'), name: FACEBOOK_SELF.vanity });
  await overHintRoots(page, (roots) => roots[0]?.querySelector('.sent button')?.scrollIntoView({ block: 'center' }));
  await new Promise((done) => setTimeout(done, 1000));
  await clickInHint(page, phrase(lang, 'hint.tick.one', FACEBOOK_SELF.vanity));
  const noted = (): Promise<unknown> =>
    overHintRoots(page, (roots) => roots[0]?.querySelector('[data-part="noted"]')?.getAttribute('data-drawn'));
  await expect.poll(noted, { timeout: 10_000 }).toBe(phrase(lang, 'hint.tick.done', FACEBOOK_SELF.vanity));
});

/** A copy of the build for this test's life. */
function withoutSidebar(): string {
  const folder = mkdtempSync(join(tmpdir(), 'm-opposer-phone-'));
  cpSync(builtAddon(), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { sidebar_action: _, ...manifest }: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

// A policy file as an administrator writes it, read by a real Chromium: what it sets holds, what is wrong in it is named.
import { createHash } from 'node:crypto';
import { EXAMPLE_POLICY } from '../replica/example-policy.ts';
import { extensionIdOf, launchBrowser } from '../replica/launch-browser.ts';
import { policyLauncher, whyNoPolicies } from '../replica/policy-launcher.ts';
import { FACEBOOK } from './support/addresses.ts';
import { builtExtension, phrase } from './support/built-extension.ts';
import { expectHint, expectNoHint } from './support/hint.ts';
import { addAccount, openPopup, rowOf } from './support/popup.ts';
import { become, expect, test } from './support/test.ts';

test('the accounts are in the list, the hints are off, the contact is shown, and the wrong entry harms nothing', async ({
  browserFound,
  replica,
  lang,
}) => {
  const why = whyNoPolicies();
  test.skip(why !== undefined, `skipped: ${why}`);
  const policy = { '3rdparty': { extensions: { [unpackedId(builtExtension())]: EXAMPLE_POLICY } } };
  const launcher = policyLauncher(browserFound.path, 'chromium/policies/managed/m-opposer.json', policy);
  const browser = { ...browserFound, path: launcher.path };
  const context = await launchBrowser({ browser, port: replica.port, extension: builtExtension(), lang });
  try {
    const id = await extensionIdOf(context);
    expect(id).toBe(unpackedId(builtExtension()));
    const popup = await openPopup(context, id);
    // Chromium reads the schema of an extension that has just been installed, and its policy, while the worker is already running.
    await expect(async () => {
      await popup.reload();
      await expect(popup.locator('article[data-account]')).toHaveCount(2, { timeout: 1000 });
    }).toPass({ timeout: 10_000 });
    await expect(rowOf(popup, 'FB théâtre')).toContainText(phrase(lang, 'organisation.account'));
    await expect(popup.locator('.organisation')).toContainText('Camille, communication');
    await expect(popup.locator('.organisation li')).toHaveText([phrase(lang, 'organisation.fault_account', ['3'])]);
    const hints = popup.locator('.hints').getByRole('switch');
    await expect(hints).toBeDisabled();
    await expect(hints).not.toBeChecked();

    await become(context, { lang });
    const page = await context.newPage();
    await page.goto(FACEBOOK.center);
    await expectNoHint(page, 2500);
  } finally {
    await context.close();
    launcher.remove();
  }
});

test.describe('a browser that never answers about its policies', () => {
  test.use({ otherBrowser: 'without-answer-about-policies' });

  test('costs a second, and neither the hint nor the list', async ({ visit, popupOver, context, lang }) => {
    const page = await visit(FACEBOOK.center);
    await expectHint(page, { hosts: 1 });
    const popup = await popupOver(page);
    await addAccount(popup, lang, FACEBOOK.profile);
    await expect(popup.locator('article[data-account]')).toHaveCount(1);
    const unanswered = (): number => (globalThis as unknown as { unanswered: number }).unanswered;
    expect(await context.serviceWorkers()[0]?.evaluate(unanswered), 'asked once, however many needed the answer').toBe(1);
    expect(await popup.evaluate(unanswered)).toBe(1);
  });
});

/** As Chromium names an extension that is loaded from a folder. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/[0-9a-f]/g, (digit) => String.fromCodePoint('a'.codePointAt(0)! + Number.parseInt(digit, 16)));
}

// A policy file as an administrator writes it, read by a real Firefox: what it sets holds, what is wrong in it is named.
import { expect } from 'vitest';
import { EXAMPLE_POLICY } from '../replica/example-policy.ts';
import { policyLauncher, whyNoPolicies } from '../replica/policy-launcher.ts';
import { manifestOfAddon, phrase } from './support/built-addon.ts';
import { test } from './support/firefox-test.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import { languageOf, load, openPopup } from './support/popup.ts';

test('the accounts are in the list, the hints are off, the contact is shown, and the wrong entry harms nothing', async ({
  firefox,
  replica,
  skip,
}) => {
  const why = whyNoPolicies();
  if (why !== undefined) skip(`skipped: ${why}`);
  const policies = { '3rdparty': { Extensions: { [manifestOfAddon().browser_specific_settings.gecko.id]: EXAMPLE_POLICY } } };
  const launcher = policyLauncher(firefox, 'firefox/policies/policies.json', { policies });
  const browser = await launchFirefox({ path: launcher.path, port: replica.port });
  try {
    const popup = await openPopup(browser);
    const texts = (selector: string): Promise<string[]> =>
      popup.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map(({ textContent }) => textContent), selector);
    await load(popup);
    await expect.poll(() => texts('article[data-account] h3'), { timeout: 5000 }).toEqual(['festival.modele', 'FB théâtre']);
    const lang = await languageOf(popup);
    expect(await texts('.organisation li')).toEqual([phrase(lang, 'organisation.fault_account', '3')]);
    expect((await texts('.organisation')).join()).toContain('Camille, communication');
    expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('.hints [role="switch"]')?.disabled)).toBe(true);
  } finally {
    await browser.close();
    launcher.remove();
  }
});

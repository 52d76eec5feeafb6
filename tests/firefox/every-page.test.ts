// Every page of the add-on and the hint in Firefox, light, dark and in forced colours: no fault that axe knows of, and nothing wider than 320 pixels.
import { expect } from 'vitest';
import { FACEBOOK } from '../e2e/support/addresses.ts';
import { startAddress } from '../replica/start-address.ts';
import { axeInHint } from './support/axe.ts';
import { test } from './support/firefox-test.ts';
import { expectHint } from './support/hint.ts';
import { launchFirefox } from './support/launch-firefox.ts';
import { addAccount, expectStatus, load, tickOff } from './support/popup.ts';
import { LOOKS, PAGES, soundnessOf } from './support/soundness.ts';

const HANDLES = Array.from({ length: 7 }, (_, index) => `theatre.${index + 1}`);

test.for(LOOKS)('$look: every page is sound, empty and with seven accounts', async ({ seen, ...look }, { firefox, replica }) => {
  const browser = await launchFirefox({ path: firefox, port: replica.port, ...look });
  try {
    const page = await browser.newPage();
    await load(page);
    const empty = await soundnessOf(page, PAGES, seen);
    await page.setViewport({ width: 400, height: 600 });
    await load(page);
    for (const handle of HANDLES) {
      await addAccount(page, `https://www.instagram.com/${handle}/`);
      await expectStatus(page, handle, 'todo');
    }
    await tickOff(page, 'theatre.2');
    await expectStatus(page, 'theatre.2', 'sent');
    const full = await soundnessOf(page, PAGES, seen);
    expect([...empty.found, ...full.found]).toEqual([]);
    expect(Math.min(empty.looked, full.looked)).toBeGreaterThan(PAGES.length * 10);
  } finally {
    await browser.close();
  }
});

test.for(LOOKS)(
  '$look: the hint is sound inside its closed root, on a link and on the form',
  async ({ seen, ...look }, { firefox, replica }) => {
    const browser = await launchFirefox({ path: firefox, port: replica.port, ...look });
    try {
      const page = await browser.newPage();
      for (const [address, expected] of [
        [FACEBOOK.center, { state: 'point' }],
        [FACEBOOK.form, { message: 'form-here' }],
      ] as const) {
        await page.goto(startAddress(address, {}));
        await expectHint(page, expected);
        expect(await page.evaluate((query) => matchMedia(query).matches, seen)).toBe(true);
        const { faults, looked } = await axeInHint(page);
        expect(faults).toEqual([]);
        expect(looked, 'axe looked at nodes inside our root').toBeGreaterThan(2);
      }
    } finally {
      await browser.close();
    }
  },
);

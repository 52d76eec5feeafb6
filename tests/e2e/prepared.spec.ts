// A page that the browser prepares before the person goes there, and may never show: nothing of ours is in it until they come.
import { startAddress } from '../replica/start-address.ts';
import { FACEBOOK } from './support/addresses.ts';
import { builtExtension } from './support/built-extension.ts';
import { extensionWorldIn } from './support/extension-world.ts';
import { hintIn } from './support/hint.ts';
import { launchPreparingBrowser } from './support/preparing-browser.ts';
import { expect, test } from './support/test.ts';

test('a page that is only prepared is left alone, and gets its hint when the person comes to it', async ({
  replica,
  browserFound,
  lang,
}) => {
  const { page, prepared, close } = await launchPreparingBrowser({
    browser: browserFound,
    port: replica.port,
    extension: builtExtension(),
    lang,
  });
  try {
    await page.goto(startAddress(FACEBOOK.home, { lang }));
    await page.evaluate(prepare, FACEBOOK.center);
    const world = await extensionWorldIn(await prepared());
    const seen = (): Promise<Seen | undefined> => world.evaluate(look);
    await expect.poll(seen).toMatchObject({ address: FACEBOOK.center, isPrepared: true });

    // As long as a hint takes to come, and the four seconds after which a page at rest is looked at once more.
    for (const until = Date.now() + 5000; Date.now() < until; await new Promise((done) => setTimeout(done, 200))) {
      expect(await seen()).toMatchObject({ isPrepared: true, ofOurs: [] });
      expect(await hintIn(world)).toMatchObject({ hosts: 0 });
    }

    await page.evaluate((address) => location.assign(address), FACEBOOK.center);
    await expect.poll(seen).toMatchObject({ address: FACEBOOK.center, isPrepared: false, wasPrepared: true });
    await expect.poll(() => hintIn(world)).toMatchObject({ hosts: 1, surface: 'facebook.privacy_center', state: 'point' });
  } finally {
    await close();
  }
});

interface Seen {
  address: string;
  isPrepared: boolean;
  /** Shown now, after it had been prepared. */
  wasPrepared: boolean;
  /** What our scripts have put down in the world they share. */
  ofOurs: string[];
}

/** Runs in the page: asks the browser to prepare another one, as sites do. */
function prepare(address: string): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ urls: [address], eagerness: 'immediate' }] });
  document.head.append(rules);
}

/** Runs in the extension's world. */
function look(): Seen {
  const [navigation] = performance.getEntriesByType('navigation') as unknown as { activationStart: number }[];
  return {
    address: location.href,
    isPrepared: (document as Document & { prerendering?: boolean }).prerendering === true,
    wasPrepared: (navigation?.activationStart ?? 0) > 0,
    ofOurs: Object.keys(globalThis).filter((name) => name.startsWith('m-opposer')),
  };
}

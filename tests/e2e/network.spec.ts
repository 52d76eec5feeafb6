// Nothing leaves the browser: every name it asks for over the whole way is asked for without the extension too.
import { COOKIE_HOSTS } from '../replica/hosts.ts';
import { launchBrowser } from '../replica/launch-browser.ts';
import { FACEBOOK, WALK } from './support/addresses.ts';
import { addAccount, tickOff } from './support/popup.ts';
import { become, expect, test } from './support/test.ts';

test('the same walk asks for the same hosts and the same pages, with and without the extension', async ({
  page,
  context,
  popupOver,
  replica,
  browserFound,
  lang,
}) => {
  const walk = async (one: typeof page): Promise<void> => {
    for (const address of WALK) {
      await one.goto(address);
      await one.waitForTimeout(700);
    }
  };
  const bare = await launchBrowser({ browser: browserFound, port: replica.port, lang });
  await become(bare, { lang });
  await walk(await bare.newPage());
  await bare.close();
  const without = { names: new Set(replica.names), requests: new Set(replica.requests.map(({ url }) => url)) };

  replica.names.length = 0;
  replica.requests.length = 0;
  await become(context, { lang });
  const popup = await popupOver(page);
  await addAccount(popup, lang, FACEBOOK.profile);
  await tickOff(popup, lang, 'camille.exemple');
  await walk(page);

  const isChromiums = (name: string): boolean => /(^|\.)(google|googleapis|gstatic)\.com$/.test(name);
  expect(replica.names.filter((name) => !without.names.has(name) && !isChromiums(name))).toEqual([]);
  expect(replica.requests.map(({ url }) => url).filter((url) => !without.requests.has(url) && !isChromiums(new URL(url).hostname))).toEqual(
    [],
  );
  expect(replica.names).toEqual(expect.arrayContaining(COOKIE_HOSTS.slice(0, 2)));
});

test('the page gets no message from us when a hint comes', async ({ visit, page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);
  });
  await visit(FACEBOOK.center);
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('no file of the extension can be loaded by a page', async ({ visit, extensionId }) => {
  const page = await visit(FACEBOOK.center);
  const answers = await page.evaluate(
    (id) =>
      Promise.all(
        ['manifest.json', 'popup.html', 'icon/128.png', 'icons/128.png', 'guide.js'].map((path) =>
          fetch(`chrome-extension://${id}/${path}`).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      ),
    extensionId,
  );
  expect(answers).toEqual([false, false, false, false, false]);
});

// `npm run demo`: the extension on a stand-in of Meta's sites. With a display one walks the route by hand; without one it plays itself.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { builtExtension } from '../e2e/support/built-extension.ts';
import { INDEX_ADDRESS } from '../replica/hosts.ts';
import { extensionIdOf, launchBrowser, type Launch } from '../replica/launch-browser.ts';
import { playRoute } from '../replica/play-route.ts';
import { startReplica, type Replica } from '../replica/server.ts';
import type { Lang } from '../replica/variant.ts';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './find-browser.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../demo-screenshots', import.meta.url));
const { values: options } = parseArgs({
  options: { lang: { type: 'string', default: 'fr' }, headless: { type: 'boolean', default: false } },
});

const lang: Lang = options.lang.startsWith('fr') ? 'fr' : 'en';
const browser = findBrowser();
if (browser === undefined) {
  console.error(HOW_TO_GET_A_BROWSER);
  process.exit(2);
}
const replica = await startReplica();
const launch: Launch = { browser, port: replica.port, extension: builtExtension(), lang };
await (hasDisplay() && !options.headless ? byHand(launch, replica) : byItself(launch, replica));

/** A window stays open on the index until it is closed or Ctrl-C is pressed. */
async function byHand(given: Launch, site: Replica): Promise<void> {
  const context = await launchBrowser({ ...given, isHeaded: true, viewport: null });
  await warnOfLanguage(context, given.lang);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(INDEX_ADDRESS);
  console.log(
    [
      '',
      'M’opposer, pages factices : choisissez une page de départ dans la fenêtre (à gauche en français, à droite en anglais),',
      'puis suivez les indices jusqu’au formulaire. La fenêtre de M’opposer s’ouvre par la pièce de puzzle, dans la barre d’outils.',
      'M’opposer, stand-in pages: choose a page to start from in the window (left in French, right in English), then follow the',
      'hints to the form. M’opposer’s popup opens from the puzzle piece in the toolbar. Interface: --lang=fr (default) or --lang=en.',
      'Ctrl-C pour arrêter · Ctrl-C to stop',
    ].join('\n'),
  );
  await Promise.race([new Promise((done) => process.once('SIGINT', done)), new Promise((done) => context.once('close', done))]);
  await context.close().catch(() => undefined);
  await site.close();
}

/** Plays the route in both languages and on both platforms, and says where the pictures are. */
async function byItself(given: Launch, site: Replica): Promise<void> {
  console.log(`No display: the route plays itself. Screenshots: ${SCREENSHOTS}`);
  const names: string[] = [];
  for (const one of lang === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)) {
    const context = await launchBrowser({ ...given, lang: one });
    await warnOfLanguage(context, one);
    names.push(...(await playRoute(context, one, { folder: SCREENSHOTS, first: names.length + 1, report: console.log })));
    await context.close();
  }
  await site.close();
  console.log(`Done: ${names.length} screenshots in ${SCREENSHOTS}`);
}

/** A Chromium of a distribution may know English only; the extension follows it. */
async function warnOfLanguage(context: BrowserContext, wanted: Lang): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/popup.html`);
  const spoken = await page.evaluate(() =>
    (globalThis as unknown as { chrome: { i18n: { getUILanguage(): string } } }).chrome.i18n.getUILanguage(),
  );
  await page.close();
  if (!spoken.startsWith(wanted))
    console.log(`This browser speaks ${spoken} only, so M’opposer does too (Debian, Ubuntu: apt-get install chromium-l10n).`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

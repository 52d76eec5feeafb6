// Once with a real window: the button in the toolbar opens the real popup over the page it was pressed on.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { BrowserContext } from '@playwright/test';
import { FACEBOOK_SELF } from '../replica/people.ts';
import { extensionIdOf, launchBrowser } from '../replica/launch-browser.ts';
import { FACEBOOK } from './support/addresses.ts';
import { builtExtension, phrase } from './support/built-extension.ts';
import { hintThere } from './support/hint.ts';
import { pressIcon } from './support/press-icon.ts';
import { become, expect, test } from './support/test.ts';

const hasXvfb = spawnSync('Xvfb', ['-version']).error === undefined;

test('the button opens the popup, in its own size, with the account of the page below it', async ({ browserFound, replica, lang }) => {
  test.skip(!hasXvfb, 'skipped: there is no Xvfb here to draw a window on (Debian, Ubuntu: apt-get install xvfb)');
  const screen = await startScreen();
  const launch = { browser: browserFound, port: replica.port, extension: builtExtension(), lang, isHeaded: true };
  const context = await launchBrowser({ ...launch, display: screen.display });
  try {
    const id = await extensionIdOf(context);
    await become(context, { lang });
    const page = await context.newPage();
    await page.goto(FACEBOOK.profile);
    await hintThere(page);
    await pressIcon(context, id, page);
    const popup = await popupTarget(context, id);
    expect(await popup.ask('innerWidth')).toBeGreaterThan(300);
    expect(await popup.ask('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await expect.poll(() => popup.ask('document.body.innerText')).toContain(phrase(lang, 'offer.title'));
    await expect.poll(() => popup.ask('document.body.innerText')).toContain(FACEBOOK_SELF.vanity);
  } finally {
    await context.close();
    screen.process.kill();
  }
});

async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const process = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((done, fail) => {
    process.stdout?.once('data', (chunk: Buffer) => done(chunk.toString().trim()));
    process.once('error', fail);
  });
  return { display: `:${number}`, process };
}

/** The popup is no tab, so that Playwright does not see it: the devtools protocol does. */
async function popupTarget(context: BrowserContext, extensionId: string): Promise<{ ask(expression: string): Promise<unknown> }> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This context has no browser of its own.');
  const find = async (): Promise<string | undefined> => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ type, url }) => type === 'page' && url === `chrome-extension://${extensionId}/popup.html`)?.targetId;
  };
  await expect.poll(find, { message: 'the popup of the toolbar', timeout: 10_000 }).toBeDefined();
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: (await find())!, flatten: false });
  let last = 0;
  return {
    async ask(expression) {
      last += 1;
      const id = last;
      const answered = new Promise<unknown>((done) => {
        session.on('Target.receivedMessageFromTarget', ({ message }) => {
          const answer = JSON.parse(message) as { id?: number; result?: { result: { value?: unknown } } };
          if (answer.id === id) done(answer.result?.result.value);
        });
      });
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      return answered;
    },
  };
}

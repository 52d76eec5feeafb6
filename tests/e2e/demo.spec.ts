// `npm run demo` without a display, and the way the extension gets into a browser that ignores the usual flag.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../replica/launch-browser.ts';
import { FACEBOOK } from './support/addresses.ts';
import { builtExtension } from './support/built-extension.ts';
import { expectHint } from './support/hint.ts';
import { become, expect, test } from './support/test.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('the demo plays the route in both languages and leaves numbered pictures', () => {
  test.setTimeout(300_000);
  const folder = `${ROOT}demo-screenshots`;
  rmSync(folder, { recursive: true, force: true });
  const { status, stdout } = spawnSync(process.execPath, ['tests/tools/demo.ts', '--headless'], { cwd: ROOT, encoding: 'utf8' });
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('demo-screenshots');
  const pictures = readdirSync(folder);
  for (const ending of ['facebook-objection_form', 'instagram-objection_form', 'facebook-popup-ticked-off', 'instagram-popup-ticked-off']) {
    expect(pictures.filter((name) => name.endsWith(`${ending}.png`))).toHaveLength(2);
  }
});

test('a browser that ignores --load-extension gets the extension over the devtools protocol', async ({ browserFound, replica }) => {
  const browser = { ...browserFound, kind: 'branded' as const };
  const context = await launchBrowser({ browser, port: replica.port, extension: builtExtension(), lang: 'fr' });
  await become(context, {});
  const page = await context.newPage();
  await page.goto(FACEBOOK.center);
  await expectHint(page, { state: 'point', surface: 'facebook.privacy_center' });
  await context.close();
});

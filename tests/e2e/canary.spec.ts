// The canary's eyes: beside a page they see what the extension sees, and the page does not notice.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readRules } from '../../modules/rules/read.ts';
import { createPageReader } from '../tools/canary/page-reader.ts';
import { visitLine } from '../tools/canary/report.ts';
import { FACEBOOK } from './support/addresses.ts';
import { expect, test } from './support/test.ts';

test('a page that leads on is as we know it, and one without its link is told', async ({ visit, page }) => {
  const rules = readRules();
  const read = await createPageReader(page);
  const look = async (): Promise<string> => visitLine({ surface: 'facebook.privacy_center', view: await read() }, rules);
  await visit(FACEBOOK.center);
  await expect.poll(look).toBe('facebook.privacy_center: as we know it');
  await visit('https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fprivacy%2Fcenter%2F', { actor: 'nobody' });
  expect(await look()).toContain('leads to facebook.login');
});

test('reading leaves nothing in the page', async ({ visit, page }) => {
  await visit(FACEBOOK.otherProfile);
  const picture = (): Promise<string> => page.evaluate(() => `${Object.keys(globalThis).length} ${document.documentElement.outerHTML}`);
  let before = '';
  // The stand-in draws itself late, as Meta's pages do: the picture is taken when it has come to rest.
  await expect.poll(async () => before === (before = await picture()), { intervals: [500] }).toBe(true);
  expect(await (await createPageReader(page))()).toBeDefined();
  expect(await picture()).toBe(before);
});

test('without a display it ends with 2 and one sentence', () => {
  test.skip(process.platform !== 'linux', 'skipped: only Linux can be without a display');
  const { status, stderr } = spawnSync(process.execPath, ['tests/tools/canary.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('There is no display')]);
});

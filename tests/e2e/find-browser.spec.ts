// Which browser the demo and the tests take, and what a machine without one is told.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { findBrowser, type Machine } from '../tools/find-browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function machineWith(paths: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    playwright: '/home/someone/.cache/ms-playwright/chrome',
    isRunnable: (path) => paths.includes(path),
    ...more,
  };
}

test('the named browser comes before the system’s', () => {
  const machine = machineWith(['/opt/mine', '/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' } });
  expect(findBrowser(machine)).toEqual({ path: '/opt/mine', kind: 'chromium' });
});

test('a named browser that is not there is not replaced by another', () => {
  expect(findBrowser(machineWith(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' } }))).toBeUndefined();
});

test('the system’s Chromium comes before Playwright’s, and Playwright’s before Chrome', () => {
  const all = ['/usr/bin/chromium', '/home/someone/.cache/ms-playwright/chrome', '/usr/bin/google-chrome'];
  expect(findBrowser(machineWith(all))?.path).toBe(all[0]);
  expect(findBrowser(machineWith(all.slice(1)))).toEqual({ path: all[1], kind: 'chromium' });
  expect(findBrowser(machineWith(all.slice(2)))).toEqual({ path: all[2], kind: 'branded' });
});

test('Chrome and Edge are found on macOS and Windows', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(machineWith([mac], { platform: 'darwin' }))).toEqual({ path: mac, kind: 'branded' });
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = machineWith([edge], { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } });
  expect(findBrowser(windows)).toEqual({ path: edge, kind: 'branded' });
});

test('without a browser the demo ends with 2 and one sentence that says what to install', () => {
  const env = { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' };
  const { status, stderr } = spawnSync(process.execPath, ['tests/tools/demo.ts', '--headless'], { cwd: ROOT, env, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('install Chromium');
});

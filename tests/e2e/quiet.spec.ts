// Pages that are none of our business: nothing mounted, nothing injected, nobody woken.
import type { Page } from '@playwright/test';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { countExecutions } from './support/executions.ts';
import { expectNoHint } from './support/hint.ts';
import { expect, test } from './support/test.ts';
import { putWorkerToSleep, workersOf } from './support/worker.ts';

const FEEDS = [
  FACEBOOK.home,
  INSTAGRAM.home,
  'https://www.facebook.com/groups/feed/',
  'https://www.instagram.com/explore/',
  'https://www.facebook.com/watch/',
];

/** Paths of the extension's scripts that ran in this page. */
async function scriptsRunIn(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  const counting = await countExecutions(page);
  await open();
  await expectNoHint(page, 2500);
  return Object.keys(await counting.take());
}

for (const address of FEEDS) {
  test(`${address}: only the sentinel runs, and the worker sleeps on`, async ({ page, visit, context, extensionId }) => {
    await visit('https://replica.m-opposer.example/');
    await putWorkerToSleep(context, extensionId);
    const scripts = await scriptsRunIn(page, () => visit(address));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain('sentinel');
    expect(await workersOf(context, extensionId)).toEqual([]);
  });
}

for (const address of [FACEBOOK.otherProfile, INSTAGRAM.otherProfile]) {
  test(`${address}: someone else's profile shows nothing, ever`, async ({ page, visit }) => {
    await visit(address);
    await expectNoHint(page, 6000);
  });
}

test('a site that is not Meta’s gets no script of ours, even with a copy of the Privacy Center on it', async ({ page, visit, replica }) => {
  const address = 'https://privacy-meta.example/privacy/center/';
  const copy = `<html lang="en"><title>stand-in</title><h1>Privacy Center</h1>You have the right to <a href="${FACEBOOK.form}">object</a>.`;
  replica.serve(address, { body: copy });
  expect(await scriptsRunIn(page, () => visit(address))).toEqual([]);
});

test('an iframe of Meta’s inside a foreign page gets nothing', async ({ page, visit, replica }) => {
  const address = 'https://theatre.example/';
  replica.serve(address, { body: `<title>stand-in</title><iframe src="${FACEBOOK.center}" width="800" height="500"></iframe>` });
  expect(await scriptsRunIn(page, () => visit(address))).toEqual([]);
});

// Real captures at their real addresses: the ring stands on a marked link, or there is none.
import { expectNoHint, hintOn } from './support/hint.ts';
import { areCapturesHere, capturedPages, type CapturedPage } from './support/captured-pages.ts';
import { countExecutions, total } from './support/executions.ts';
import { expect, test } from './support/test.ts';

const SCRIPTLESS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
const pages = capturedPages();
const isMeta = ({ surface }: CapturedPage): boolean => surface !== 'not_meta';

test('captured pages are at hand', () => {
  test.skip(!areCapturesHere, 'skipped: the captures of ../shared/fixtures/pages are not on this machine');
  expect(pages.length).toBeGreaterThan(10);
});

for (const captured of pages.filter(isMeta)) {
  test(`${captured.name}: the ring stands on a marked link, or nowhere`, async ({ page, replica }) => {
    replica.serve(captured.address, { body: captured.html, headers: SCRIPTLESS });
    await page.goto(captured.address, { waitUntil: 'domcontentloaded' });
    // Longer than the four quiet seconds after which the extension says that it finds nothing.
    await page.waitForTimeout(6000);
    const { ring } = await hintOn(page);
    if (ring === undefined) return;
    const boxes = await Promise.all(captured.targets.map((path) => page.locator(path).boundingBox()));
    const around = boxes.filter(
      (box) => box !== null && box.x >= ring.x && box.y >= ring.y && box.x + box.width <= ring.x + ring.width + 0.5,
    );
    expect(around, `the ring stands at ${JSON.stringify(ring)}, no marked link does`).not.toEqual([]);
  });
}

for (const captured of pages.filter((one) => !isMeta(one))) {
  test(`${captured.name}: nothing of ours runs on a page that is not Meta's`, async ({ page, replica }) => {
    const counting = await countExecutions(page);
    replica.serve(captured.address, { body: captured.html, headers: SCRIPTLESS });
    await page.goto(captured.address, { waitUntil: 'domcontentloaded' });
    await expectNoHint(page, 2000);
    expect(total(await counting.take())).toBe(0);
  });
}

// @vitest-environment happy-dom
// Where a box stands, seen from the window and from an inner scroller.
import { expect, test, vi } from 'vitest';
import { isClipped, spotOf } from '../../../lib/page/point.ts';
import { pageOf } from './page-of.ts';

const screen = { width: 1000, height: 600 };
const box = (top: number, left = 100) => ({ top, left, bottom: top + 20, right: left + 80 });

function scroller(): Element {
  const panel = pageOf('<div></div>').firstElementChild!;
  vi.spyOn(panel, 'getBoundingClientRect').mockReturnValue(new DOMRect(50, 100, 300, 200));
  return panel;
}

test.each([
  ['in-sight', box(100)],
  ['below', box(700)],
  ['above', box(-300)],
  ['aside', box(100, 1500)],
  ['none', { top: 10, left: 10, bottom: 10, right: 10 }],
] as const)('%s', (spot, where) => {
  expect(spotOf(where, [], screen)).toBe(spot);
});

test('a box half over the edge is where its middle is', () => {
  expect(spotOf(box(595), [], screen)).toBe('below');
  expect(spotOf(box(585), [], screen)).toBe('in-sight');
});

test('the edge of an inner scroller counts like the edge of the window', () => {
  const panel = scroller();
  expect(spotOf(box(400), [panel], screen)).toBe('below');
  expect(spotOf(box(40), [panel], screen)).toBe('above');
  expect(spotOf(box(150), [panel], screen)).toBe('in-sight');
});

test('only an inner scroller clips: off the screen is not clipped', () => {
  const panel = scroller();
  expect(isClipped(box(400), [panel])).toBe(true);
  expect(isClipped(box(290), [panel])).toBe(false);
  expect(isClipped(box(5000), [])).toBe(false);
});

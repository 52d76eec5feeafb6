// The bubble's place beside a target.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideOf } from '../../../lib/page/beside.ts';

const WINDOW = { width: 1000, height: 700 };
const CARD = { width: 350, height: 200 };
const box = (left: number, top: number, width = 80, height = 20) => ({ left, top, right: left + width, bottom: top + height });

test('below the target, from where it begins', () => {
  expect(besideOf(box(100, 100), CARD, WINDOW)).toEqual({ x: 100, y: 134 });
});

test('above a target near the lower edge', () => {
  expect(besideOf(box(100, 650), CARD, WINDOW)).toEqual({ x: 100, y: 436 });
});

test('pushed in from the right edge', () => {
  expect(besideOf(box(900, 100), CARD, WINDOW).x).toBe(638);
});

test('at a side of a target as high as the window', () => {
  expect(besideOf(box(100, 10, 200, 680), CARD, WINDOW).x).toBe(314);
  expect(besideOf(box(500, 10, 400, 680), CARD, WINDOW).x).toBe(136);
});

test('never outside the window when it fits in, whatever the target', () => {
  const coordinate = fc.integer({ min: -3000, max: 3000 });
  const length = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(coordinate, coordinate, length, length, (left, top, width, height) => {
      const { x, y } = besideOf(box(left, top, width, height), CARD, WINDOW);
      return x >= 0 && y >= 0 && x + CARD.width <= WINDOW.width && y + CARD.height <= WINDOW.height;
    }),
  );
});

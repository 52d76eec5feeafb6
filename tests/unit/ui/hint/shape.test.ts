// Card or chip.
import { expect, test } from 'vitest';
import { shapeOf } from '../../../../lib/ui/hint/shape.ts';

const link = { kind: 'point', opens: 'card', way: 'in-sight' } as const;

test('a link in sight has its card, one out of sight a chip', () => {
  expect(shapeOf(link)).toBe('card');
  expect(shapeOf({ ...link, way: 'below' })).toBe('chip');
  expect(shapeOf({ ...link, way: 'none' })).toBe('chip');
});

test('where the small form comes first, the person opens it', () => {
  expect(shapeOf({ ...link, opens: 'chip' })).toBe('chip');
  expect(shapeOf({ ...link, opens: 'chip', isOpened: true })).toBe('card');
});

test('a link out of sight stays a chip until the page has scrolled there', () => {
  expect(shapeOf({ ...link, way: 'above', isOpened: true })).toBe('chip');
});

test('what the person has made small stays small', () => {
  expect(shapeOf({ ...link, isOpened: false })).toBe('chip');
  expect(shapeOf({ ...link, kind: 'tell', isOpened: false })).toBe('chip');
});

test('a message needs no target', () => {
  expect(shapeOf({ ...link, kind: 'tell', way: 'none' })).toBe('card');
  expect(shapeOf({ ...link, kind: 'tell', way: 'none', opens: 'chip' })).toBe('chip');
});

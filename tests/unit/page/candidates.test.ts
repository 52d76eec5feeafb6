// @vitest-environment happy-dom
// The few controls that are kept, and what it takes to change them.
import { beforeEach, expect, test } from 'vitest';
import type { Control } from '../../../lib/guide/view.ts';
import { createCandidates, type Wants } from '../../../lib/page/candidates.ts';
import { drawEverything, pageOf } from './page-of.ts';

beforeEach(drawEverything);

const objection: Wants = {
  mayMatter: (href, label) => href?.endsWith('/form') === true || label.includes('object'),
  matters: (control: Control) => control.href?.endsWith('/form') === true || control.context.includes('right to object'),
};

const ids = (controls: readonly Control[]): string[] => controls.map(({ text }) => text);

test('only what matters is kept, in the order of the page', () => {
  const page = pageOf('<a href="/x">other</a><nav><a href="/form">second</a></nav>');
  const candidates = createCandidates(objection);
  expect(candidates.consider(page)).toBe(true);
  page.prepend(...new DOMParser().parseFromString('<a href="/form">first</a>', 'text/html').body.childNodes);
  candidates.consider(page.firstElementChild!);
  expect(ids(candidates.controls())).toEqual(['first', 'second']);
});

test('looking at the same thing again changes nothing', () => {
  const page = pageOf('<a href="/form">form</a>');
  const candidates = createCandidates(objection);
  expect(candidates.consider(page)).toBe(true);
  expect(candidates.consider(page)).toBe(false);
});

test('a control keeps its ref as long as it lives', () => {
  const page = pageOf('<a href="/form">form</a>');
  const candidates = createCandidates(objection);
  candidates.consider(page);
  const ref = candidates.controls()[0]!.ref;
  page.querySelector('a')!.textContent = 'the form';
  expect(candidates.reconsider(page.querySelector('a')!.firstChild!)).toBe(true);
  expect(candidates.controls()).toEqual([expect.objectContaining({ ref, text: 'the form' })]);
  expect(candidates.elementOf(ref)).toBe(page.querySelector('a'));
});

test('a link that leads elsewhere from now on is forgotten', () => {
  const page = pageOf('<a href="/form">form</a>');
  const candidates = createCandidates(objection);
  candidates.consider(page);
  page.querySelector('a')!.setAttribute('href', '/elsewhere');
  expect(candidates.reconsider(page.querySelector('a')!)).toBe(true);
  expect(candidates.controls()).toEqual([]);
});

test('what leaves the page is forgotten', () => {
  const page = pageOf('<a href="/form">form</a>');
  const candidates = createCandidates(objection);
  candidates.consider(page);
  page.replaceChildren();
  expect(candidates.prune()).toBe(true);
  expect(candidates.prune()).toBe(false);
  expect(candidates.controls()).toEqual([]);
});

test('a link whose sentence comes after it is found when it is there', () => {
  const page = pageOf('<p><a href="/unknown">object</a></p>');
  const candidates = createCandidates(objection);
  expect(candidates.consider(page)).toBe(false);
  expect(candidates.hasRetries()).toBe(true);
  page.querySelector('p')!.prepend('You have the right to ');
  expect(candidates.retry()).toBe(true);
  expect(candidates.hasRetries()).toBe(false);
  expect(ids(candidates.controls())).toEqual(['object']);
});

test('a link whose sentence never comes is given up', () => {
  const candidates = createCandidates(objection);
  candidates.consider(pageOf('<p><a href="/unknown">object</a></p>'));
  for (let tries = 0; tries < 20; tries += 1) candidates.retry();
  expect(candidates.hasRetries()).toBe(false);
});

test('what is not drawn is kept and not shown', () => {
  const candidates = createCandidates(objection);
  candidates.consider(pageOf('<div data-undrawn><a href="/form">in a closed menu</a></div><a href="/form">here</a>'));
  expect(ids(candidates.controls())).toEqual(['here']);
  expect(candidates.elements()).toHaveLength(2);
});

test('a page full of targets does not fill the memory', () => {
  const candidates = createCandidates(objection);
  candidates.consider(pageOf('<a href="/form">form</a>'.repeat(500)));
  expect(candidates.elements()).toHaveLength(100);
});

// @vitest-environment happy-dom
// How many controls of each role a page has.
import { expect, test } from 'vitest';
import { roleCounts } from '../../../lib/page/role-counts.ts';
import { pageOf } from './page-of.ts';

test('controls are counted by what they are to a screen reader', () => {
  const page = pageOf(
    '<a href="/x">a</a><a>no address</a><div role="link">b</div><button>c</button><a href="/y" role="button">d</a><div role="tab"></div><input type="radio"><a href="/z" role="presentation">e</a>',
  );
  expect(roleCounts(page)).toEqual({ link: 2, button: 2, radio: 1, tab: 1, menuitem: 0 });
});

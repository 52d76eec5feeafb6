// Links come out of Meta's shims as the addresses they lead to, and out of nothing else.
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../lib/guide/unwrap.ts';
import { readRules } from '../../../modules/rules/read.ts';

const rules = readRules();
const BASE = 'https://www.facebook.com/privacy/center/';
const FORM = 'https://help.instagram.com/contact/233964459562201';
const wrapped = (shim: string, inner: string): string => `${shim}${encodeURIComponent(inner)}&h=AT0x`;

describe('a wrapped link', () => {
  test.each([
    'https://l.facebook.com/l.php?u=',
    'https://lm.facebook.com/l.php?u=',
    'https://l.instagram.com/?u=',
    'https://l.threads.com/?u=',
    'https://help.instagram.com/linkshim?u=',
    'https://www.threads.com/linkshim/?u=',
    'https://mbasic.facebook.com/privacy/policy/logging/?redirect_uri=',
  ])('%s gives the address inside', (shim) => {
    expect(leadsTo(wrapped(shim, FORM))).toBe(FORM);
  });

  test('twice wrapped is unwrapped twice', () => {
    expect(leadsTo(wrapped('https://l.facebook.com/l.php?u=', wrapped('https://l.instagram.com/?u=', FORM)))).toBe(FORM);
  });

  test('with nothing inside stays what it is', () => {
    expect(leadsTo('https://l.facebook.com/l.php?h=AT0x')).toBe('https://l.facebook.com/l.php?h=AT0x');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'intent://x'])('with %s inside leads nowhere', (inner) => {
    expect(leadsTo(wrapped('https://l.facebook.com/l.php?u=', inner))).toBeUndefined();
  });

  test('that wraps itself comes to an end', () => {
    const self = 'https://l.facebook.com/l.php?u=%2Fl.php%3Fu%3Dhttps%253A%252F%252Fl.facebook.com%252Fl.php';
    expect(leadsTo(self)).toMatch(/^https:\/\/l\.facebook\.com\//);
  });
});

describe('any other link', () => {
  test('is read from where it stands', () => {
    expect(leadsTo('/privacy/genai')).toBe('https://www.facebook.com/privacy/genai');
    expect(leadsTo('//help.instagram.com/x')).toBe('https://help.instagram.com/x');
    expect(leadsTo('?subpage=7#x')).toBe(`${BASE}?subpage=7#x`);
  });

  test('with an address in its query keeps its own', () => {
    expect(leadsTo(`https://example.org/l.php?u=${encodeURIComponent(FORM)}`)).toMatch(/^https:\/\/example\.org\//);
    expect(leadsTo(`https://www.facebook.com/help/?u=${encodeURIComponent(FORM)}`)).toMatch(/^https:\/\/www\.facebook\.com\/help\//);
  });

  test.each(['', '#', 'javascript:void(0)', 'mailto:a@example.org', 'https://'])('« %s » never leaves the web', (href) => {
    expect(leadsTo(href) ?? 'https:').toMatch(/^https:/);
  });
});

test('a base that is no address gives nothing, and no error', () => {
  expect(unwrap('/x', 'about:blank', rules)).toBeUndefined();
  expect(unwrap('/x', '', rules)).toBeUndefined();
});

function leadsTo(href: string): string | undefined {
  return unwrap(href, BASE, rules)?.href;
}

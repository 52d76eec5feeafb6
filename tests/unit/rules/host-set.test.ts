// Whose host is whose: named hosts first, then language hosts, then the rest of a domain.
import { describe, expect, test } from 'vitest';
import { hostSetOf } from '../../../lib/rules/host-set.ts';

const hosts = {
  site: [{ domain: 'site.example', bare: true, subs: ['www', 'm'], locales: true }],
  shim: [{ domain: 'site.example', bare: false, subs: ['l', 'lm'] }],
  rest: [{ domain: 'site.example', bare: false, subs: ['ai'], any: true }],
};

describe('the set of a host', () => {
  test.each([
    ['site.example', 'site'],
    ['www.site.example', 'site'],
    ['www.site.example.', 'site'],
    ['fr.site.example', 'site'],
    ['zh-hk.site.example', 'site'],
    ['lm.site.example', 'shim'],
    ['ai.site.example', 'rest'],
    ['apps.site.example', 'rest'],
    ['a.b.c.site.example', 'rest'],
    ['fr.www.site.example', 'rest'],
  ])('%s is in %s', (host, set) => {
    expect(hostSetOf(host, hosts)).toBe(set);
  });

  test.each(['', '.', 'example', 'notsite.example', 'site.example.evil.example', 'www-site.example', '127.0.0.1', '[::1]'])(
    '« %s » is in none',
    (host) => {
      expect(hostSetOf(host, hosts)).toBeUndefined();
    },
  );
});

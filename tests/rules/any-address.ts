// Makes addresses up: real ones of every family, bent in the ways a browser, a mail program or somebody with bad intentions bends them.
import fc from 'fast-check';
import { namedHosts } from '../../lib/rules/host-set.ts';
import { readRules } from '../../modules/rules/read.ts';
import { samples } from './sample-table.ts';

const rules = readRules();
const META_HOSTS = Object.values(rules.hosts).flatMap((entries) => entries.flatMap(namedHosts));
const WORDS = [...new Set(rules.places.flatMap(({ place }) => place.path.split('/').filter((word) => /^[^:*]/.test(word))))];
const FORM_IDS = rules.forms.map(({ id }) => id);

const host = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('www.facebook.com', 'fr-fr.facebook.com', 'm.facebook.com', 'www.instagram.com') },
  { weight: 3, arbitrary: fc.constantFrom(...META_HOSTS) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.stringMatching(/^[a-z]{1,3}(-[a-z]{1,3})?$/), fc.constantFrom('facebook.com', 'instagram.com'))
      .map(([label, domain]) => `${label}.${domain}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'www.facebook.com.',
      'facebook.com.evil.example',
      'wwwfacebook.com',
      'fаcebook.com',
      'example.org',
      '127.0.0.1',
      '[::1]',
    ),
  },
);

const segment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS).map((word) => word.toUpperCase()) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...FORM_IDS,
      '100012345678901',
      'theatre.des.sources',
      'Theatre-Des-Sources-104900000000001',
      '@theatre',
      'old_prague',
      'v2.9',
      'x.php',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '.',
      '..',
      '%2F',
      '%2f',
      '%2e%2e',
      '%',
      '%zz',
      '%E0%A4%A',
      '%0A',
      '%00',
      'é',
      '%C3%A9',
      'K',
      '\u200B',
      ' ',
      '\t',
      ';a=b',
      ':',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const query = fc.oneof(
  fc.constantFrom(
    '',
    '?',
    '?id=100012345678901',
    '?id=x',
    '?next=%2Fsettings',
    '?next=',
    '?n%65xt=a',
    '?next_url=b',
    '?v=1',
    '#/settings',
    '?sk=about#x',
  ),
  fc.string({ maxLength: 12 }).map((text) => `?${text}`),
);

/** Address from the ground up: any host we know, any word we know, in any order. */
const builtAddress = fc
  .record({
    scheme: fc.constantFrom('https:', 'https:', 'https:', 'http:', 'HTTPS:', 'ftp:'),
    user: fc.constantFrom('', '', '', 'www.facebook.com@', 'a:b@'),
    host,
    port: fc.constantFrom('', '', '', ':443', ':8443'),
    path: fc.array(segment, { maxLength: 5 }),
    query,
  })
  .map((part) => `${part.scheme}//${part.user}${part.host}${part.port}/${part.path.join('/')}${part.query}`);

/** A sample with something put in, somewhere. */
const bentAddress = fc
  .record({
    address: fc.constantFrom(...samples.map(({ address }) => address)),
    at: fc.nat(80),
    put: fc.oneof(segment, fc.constantFrom('/', '//', '@', ':80', '\\', '?', '#', '.', 'а', '%00')),
    cut: fc.nat(3),
  })
  .map(({ address, at, put, cut }) => address.slice(0, at) + put + address.slice(at + cut));

const longAddress = fc
  .record({
    address: fc.constantFrom(...samples.map(({ address }) => address)),
    tail: fc.constantFrom('a', '/a', '%61', '/privacy', '?x=', '_'),
  })
  .map(({ address, tail }) => address + tail.repeat(20_000 / tail.length));

export const anyAddress: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: builtAddress },
  { weight: 38, arbitrary: bentAddress },
  { weight: 1, arbitrary: longAddress },
  { weight: 1, arbitrary: fc.string() },
);

/** The same addresses in every run: a fault found here is found again. */
export const TEN_THOUSAND = { numRuns: 10_000, seed: 20_261_124 } as const;

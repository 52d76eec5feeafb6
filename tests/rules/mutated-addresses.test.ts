// Ten thousand addresses bent out of shape: the answer never contradicts the browser's own reading of the host.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMetaHost, surfaceOf } from '../../lib/guide/surface.ts';
import { unwrap } from '../../lib/guide/unwrap.ts';
import { readRules } from '../../modules/rules/read.ts';
import { recogniseLine } from '../tools/recognise.ts';
import { TEN_THOUSAND, anyAddress } from './any-address.ts';

const rules = readRules();
const DOMAINS = [...new Set(Object.values(rules.hosts).flatMap((entries) => entries.map(({ domain }) => domain)))];
const reads = fc.sample(anyAddress, { ...TEN_THOUSAND, numRuns: 2_000 });

test('a page is recognised only where the browser would go to one of Meta’s hosts', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      if (!URL.canParse(address)) return;
      const url = new URL(address);
      const isRecognised = surfaceOf(url, rules) !== undefined;
      expect(isRecognised && !isOnMeta(url), address.slice(0, 200)).toBe(false);
      expect(isMetaHost(url, rules) && !isOnMeta(url), address.slice(0, 200)).toBe(false);
    }),
    TEN_THOUSAND,
  );
});

test('a link never leads out of the web, however it is wrapped', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const wrapped = `https://l.facebook.com/l.php?u=${encodeURIComponent(address)}&h=AT0x`;
      for (const url of [unwrap(address, 'https://www.facebook.com/', rules), unwrap(wrapped, 'https://www.facebook.com/', rules)]) {
        expect(url === undefined || /^https?:$/.test(url.protocol), address.slice(0, 200)).toBe(true);
      }
    }),
    TEN_THOUSAND,
  );
});

test('a very long address is answered at once', () => {
  const started = performance.now();
  for (const piece of ['_', 'a', '-1', '%C3%A9', '/', 'a.', '.php', '@']) {
    for (const end of ['', '!', ':', '/x']) surfaceOf(new URL(`https://www.facebook.com/${piece.repeat(50_000)}${end}`), rules);
  }
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('any line gets one answer, with the line as it was given', () => {
  fc.assert(
    fc.property(fc.oneof(anyAddress, fc.string({ unit: 'binary' })), (line) => {
      const answer = recogniseLine(line, rules);
      expect(answer.url).toBe(line);
      expect(answer.surface === null).toBe(answer.platform === null);
      expect(JSON.stringify(answer).includes('\n')).toBe(false);
    }),
    { ...TEN_THOUSAND, numRuns: 1_000 },
  );
});

test('the made-up addresses are of both kinds, so that these tests can fail', () => {
  const recognised = reads.filter((address) => URL.canParse(address) && surfaceOf(new URL(address), rules) !== undefined);
  expect(recognised.length).toBeGreaterThan(400);
  expect(reads.length - recognised.length).toBeGreaterThan(200);
});

/** Told from the host alone, by other means than the code under test. */
function isOnMeta(url: URL): boolean {
  const host = url.hostname.replace(/\.$/, '');
  return /^https?:$/.test(url.protocol) && DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

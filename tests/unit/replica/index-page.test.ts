// Whoever runs the demo finds everything the stand-in can show on its first page, and each link of it opens a page.
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../replica/answer.ts';
import { COHORTS } from '../../replica/cohorts.ts';
import { FAULTS } from '../../replica/faults.ts';
import { INDEX_ADDRESS } from '../../replica/hosts.ts';
import { indexPage } from '../../replica/index-page.ts';
import { LOCALES, PAGE_LANGS, VARIANT_COOKIE } from '../../replica/variant.ts';

const hrefsOf = (page: string): URL[] =>
  [...page.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => new URL(href.replaceAll('&amp;', '&')));
const whole = indexPage(new URL(INDEX_ADDRESS));
const isStart = ({ pathname }: URL): boolean => pathname.endsWith('/set');

/** Where the visit ends, as a browser with its cookies would get there. */
function statusBehind(start: URL): number {
  const cookie = `${VARIANT_COOKIE}=${encodeURIComponent(start.searchParams.toString())}`;
  let url = new URL(start.searchParams.get('to') ?? '');
  for (let hop = 0; hop < 5; hop += 1) {
    const { status, headers } = answerTo({ url, cookie, isSoft: false });
    if (status !== 302) return status;
    url = new URL(String(headers['location']), url);
  }
  return 0;
}

test('every language has a page of its own, in which every link opens in that language', () => {
  for (const lang of PAGE_LANGS) {
    expect(hrefsOf(whole).map(String)).toContain(`${INDEX_ADDRESS}?locale=${LOCALES[lang]}`);
    const starts = hrefsOf(indexPage(new URL(`${INDEX_ADDRESS}?locale=${LOCALES[lang]}`))).filter(isStart);
    expect(starts.length).toBeGreaterThan(100);
    expect(new Set(starts.map(({ searchParams }) => searchParams.get('locale')))).toEqual(new Set([LOCALES[lang]]));
  }
});

test('every cohort and every fault is named and linked, on both platforms', () => {
  const linked = (name: string): (string | null)[] =>
    hrefsOf(whole)
      .filter(isStart)
      .map(({ searchParams }) => searchParams.get(name));
  for (const cohort of Object.keys(COHORTS)) expect(whole).toContain(`Instagram · ${cohort}`);
  for (const fault of Object.keys(FAULTS)) expect(whole).toContain(`Facebook · ${fault}`);
  expect(linked('cohort')).toEqual(expect.arrayContaining(Object.keys(COHORTS)));
  expect(linked('fault')).toEqual(expect.arrayContaining(Object.keys(FAULTS)));
});

describe.each(['fr_FR', 'pl_PL'])('in %s', (locale) => {
  test('every link opens a page', () => {
    const starts = hrefsOf(indexPage(new URL(`${INDEX_ADDRESS}?locale=${locale}`))).filter(isStart);
    const dead = starts.filter((start) => statusBehind(start) !== 200).map(({ searchParams }) => searchParams.get('to'));
    expect(dead).toEqual([]);
  });
});

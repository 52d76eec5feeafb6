// The canary's report says what moved, in our own ids and counts, and nothing of what was on the page.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Control, PageView } from '../../../../lib/guide/view.ts';
import { readRules } from '../../../../modules/rules/read.ts';
import { canaryReport, visitLine, type Visit } from '../../../tools/canary/report.ts';

const rules = readRules();
const CENTER = 'https://www.facebook.com/privacy/center/';
const occasion = { today: '2026-11-24', planned: 3 };

const link = (href: string, text: string, context = text): Control => ({ ref: 1, role: 'link', name: text, text, href, context });
const viewOf = (url: string, ...controls: Control[]): PageView => ({ url, lang: 'fr', controls, messages: [] });

test('a page whose link is where it was has not moved', () => {
  const view = viewOf(
    CENTER,
    link('https://www.facebook.com/help/contact/712876720715583', 'opposer', 'Vous avez le droit de vous opposer'),
  );
  const visit = { surface: 'facebook.privacy_center', view };
  expect(visitLine(visit, rules)).toBe('facebook.privacy_center: as we know it');
  expect(canaryReport([visit], rules, occasion)).toMatch(/^facebook\.privacy_center +facebook\.privacy_center +fr +1 +0/m);
  expect(canaryReport([visit], rules, occasion)).toContain('1 of 3 pages looked at');
  expect(canaryReport([visit], rules, occasion)).toMatch(/What moved\n- nothing$/);
});

test('a page from which nothing leads on says which targets are gone', () => {
  expect(visitLine({ surface: 'facebook.privacy_center', view: viewOf(CENTER) }, rules)).toMatch(
    /^facebook\.privacy_center: nothing leads on from here; not found: [a-z-]+/,
  );
});

test('a link that only its words give away is told', () => {
  const view = viewOf(
    CENTER,
    link('https://www.facebook.com/help/contact/999999999999999', 'opposer', 'Vous avez le droit de vous opposer à ceci'),
  );
  expect(visitLine({ surface: 'facebook.privacy_center', view }, rules)).toContain('was found by its words only');
});

test.each<[string, Partial<Visit>, string]>([
  [
    'a login wall',
    { view: viewOf('https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fprivacy%2Fcenter%2F') },
    'leads to facebook.login (log in there and look again)',
  ],
  ['another site', { view: viewOf('https://camille.example/') }, 'leads to another site'],
  ['a page that is gone', { status: 404, view: viewOf(CENTER) }, 'the server says 404'],
  ['a page that did not open', {}, 'could not be read'],
])('%s is told', (_, visit, line) => {
  expect(visitLine({ surface: 'facebook.privacy_center', ...visit }, rules)).toContain(line);
});

test('the address of one’s own account leads to an account', () => {
  const view = viewOf('https://www.facebook.com/camille.exemple', link(CENTER, 'Centre de confidentialité'));
  expect(visitLine({ surface: 'facebook.account_self', view }, rules)).toBe('facebook.account_self: as we know it');
});

test('nothing of a page or of a person gets into the report', () => {
  const ids = new Set(
    wordsOf(
      [
        ...Object.keys(rules.surfaces),
        ...Object.values(rules.surfaces).flatMap(({ targets }) => targets.map(({ id }) => id)),
        ...rules.forms.map(({ id }) => id),
      ].join(' '),
    ),
  );
  const ours = new Set([...ids, ...wordsOf(canaryReport([], rules, occasion)), ...wordsOf(OUR_WORDS)]);
  const somebody = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('valueOf', 'Camille Exemple', 'opposer', 'droit de vous opposer', 'zoe@lefevre.example', '100012345678901'),
  );
  const control = fc.record({
    ref: fc.nat(),
    role: fc.constantFrom('link' as const, 'button' as const),
    name: somebody,
    text: somebody,
    context: somebody,
    href: fc.oneof(fc.webUrl(), fc.constant(undefined)),
  });
  const url = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constant(CENTER),
    somebody.map((who) => `https://www.facebook.com/${encodeURIComponent(who)}`),
  );
  const view = fc.record({ url, lang: somebody, controls: fc.array(control, { maxLength: 4 }), messages: fc.array(somebody) });
  fc.assert(
    fc.property(fc.array(fc.record({ surface: fc.constantFrom(...Object.keys(rules.surfaces)), view }), { maxLength: 3 }), (visits) => {
      expect(wordsOf(canaryReport(visits, rules, occasion)).filter((word) => !ours.has(word))).toEqual([]);
    }),
  );
});

const OUR_WORDS = `by address by words not found arrived at an unknown page of Meta’s another site nothing leads on from here its address leads to
  log in there and look again was found by its words only is new to us could not be read the server says fr en`;

/** Words of three letters or more; numbers of three digits or more. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

// Whatever a page holds, recognising it neither fails nor points outside it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognise } from '../../../lib/guide/recognise.ts';
import type { Control, PageView } from '../../../lib/guide/view.ts';
import { SMALL_RULES } from './small-rules.ts';

const OURS = [
  'https://www.facebook.com/privacy/center/',
  'https://www.facebook.com/privacy/policy/',
  'https://www.facebook.com/somebody',
  'https://help.meta.com/support/privacy',
];
const ADDRESSES = [
  ...OURS,
  'javascript:void(0)',
  'https://l.facebook.com/l.php?u=',
  'https://l.facebook.com/l.php',
  '#',
  '/privacy/center/',
  'https://www.facebook.com/%E0%A4%A',
];
const LABELS = ['object', 'opposer', 'Privacy Center', 'Centre de confidentialité (', '((((', ')', 'Vous avez le droit de vous opposer'];

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...LABELS));
const anyControl: fc.Arbitrary<Control> = fc.record({
  ref: fc.nat(),
  role: fc.constantFrom('link', 'button', 'radio', 'tab', 'menuitem'),
  name: anyText,
  text: anyText,
  href: fc.option(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), fc.constantFrom(...ADDRESSES)), {
    nil: undefined,
  }),
  context: anyText,
});
const anyView: fc.Arbitrary<PageView> = fc.record({
  url: fc.oneof(fc.constantFrom(...OURS), fc.webUrl(), fc.string()),
  lang: fc.oneof(fc.constantFrom('fr', 'en', 'en-gb', ''), fc.string()),
  controls: fc.array(anyControl, { maxLength: 12 }),
  messages: fc.array(anyText, { maxLength: 3 }),
});

test('no page makes recognition fail, and what is found is on the page', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const sighting = recognise(view, SMALL_RULES);
      const refs = view.controls.map(({ ref }) => ref);
      for (const found of sighting?.found ?? []) {
        expect(refs).toContain(found.ref);
        expect(Array.from(found.quote).length).toBeLessThanOrEqual(80);
      }
    }),
  );
});

test('one control at most is found for a target', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const targets = (recognise(view, SMALL_RULES)?.found ?? []).map(({ target }) => target);
      expect(new Set(targets).size).toBe(targets.length);
    }),
  );
});

test('whatever a label says, a link to a host that is not Meta’s is not found', () => {
  const foreign = anyControl.map((control) => ({ ...control, href: 'https://privacy-center.example/help/contact/712876720715583' }));
  fc.assert(
    fc.property(anyView, fc.array(foreign), (view, controls) => {
      expect(recognise({ ...view, controls }, SMALL_RULES)?.found ?? []).toEqual([]);
    }),
  );
});

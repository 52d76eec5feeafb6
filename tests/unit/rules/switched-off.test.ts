// An edition switches off a page, a target or a rung; what it cannot switch off, it says.
import { describe, expect, test } from 'vitest';
import { directFormFor } from '../../../lib/guide/direct-form.ts';
import { recognise } from '../../../lib/guide/recognise.ts';
import { compileRules } from '../../../lib/rules/compile.ts';
import type { SwitchedOff } from '../../../lib/rules/edition-schema.ts';
import { layersOf } from '../../../modules/rules/gate-layers.ts';
import { pageView } from '../guide/page-view.ts';
import { FILES, filesWith } from './raw-files.ts';

const without = (...off: object[]) => compileRules(filesWith('edition.json', { edition: '2026-11-24', format: 1, off }));
const CENTER = 'https://www.facebook.com/privacy/center/';
const KNOWN = { text: 'object', context: 'AI at Meta', href: 'https://www.facebook.com/help/contact/11' };
const NEW = { text: 'object', context: 'AI at Meta', href: 'https://www.facebook.com/help/contact/99' };

const rungsFound = (rules: ReturnType<typeof without>, ...controls: object[]) =>
  recognise(pageView(CENTER, 'en', controls), rules)?.found.map(({ rung, ref }) => `${rung} ${ref}`);

test('without a switch both rungs are climbed', () => {
  expect(rungsFound(without(), KNOWN)).toEqual(['href 0']);
  expect(rungsFound(without(), { ...KNOWN, href: undefined })).toEqual(['words 0']);
});

describe('a rung', () => {
  const target = { surface: 'facebook.privacy_center', target: 'object-link' };

  test('of addresses is left out: words must do', () => {
    expect(rungsFound(without({ ...target, rung: 'href' }), KNOWN)).toEqual(['words 0']);
    expect(rungsFound(without({ ...target, rung: 'href' }), { ...KNOWN, text: 'here' })).toEqual([]);
  });

  test('of words is left out: addresses must do', () => {
    expect(rungsFound(without({ ...target, rung: 'words' }), KNOWN)).toEqual(['href 0']);
    expect(rungsFound(without({ ...target, rung: 'words' }), { ...KNOWN, href: undefined }, NEW)).toEqual([]);
  });

  test('both, or the whole target: it is not looked for', () => {
    const both: SwitchedOff[] = [
      { ...target, rung: 'href' },
      { ...target, rung: 'words' },
    ];
    for (const rules of [without(...both), without(target)]) expect(rules.surfaces['facebook.privacy_center']?.targets).toEqual([]);
  });
});

describe('a page', () => {
  test('is known and left alone, and nobody is woken for it', () => {
    const rules = without({ surface: 'facebook.privacy_center' });
    expect(rules.surfaces['facebook.privacy_center']).not.toHaveProperty('role');
    expect(recognise(pageView(CENTER, 'en', [KNOWN]), rules)).toMatchObject({ surface: 'facebook.privacy_center', found: [] });
    const answers = layersOf('facebook', rules).flatMap((layer) => layer.map(({ answer, pieces }) => ({ answer, pieces })));
    expect(answers.filter(({ pieces }) => JSON.stringify(pieces).includes('privacy'))).toEqual([]);
  });

  test('that is the form we offer is offered no more', () => {
    expect(directFormFor('facebook', without())?.id).toBe('11');
    expect(directFormFor('facebook', without({ surface: 'facebook.objection_form' }))).toBeUndefined();
  });
});

test.each([
  [{ surface: 'facebook.nowhere' }, /switches off "facebook\.nowhere", which does not exist/],
  [{ surface: 'facebook.privacy_center', target: 'no-such' }, /switches off "no-such", which "facebook\.privacy_center" does not have/],
  [{ surface: 'facebook.privacy_center', rung: 'href' }, /names no target/],
  [{ surface: 'facebook.privacy_center', target: 'object-link', rung: 'position' }, /edition\.json[^]*rung/],
])('%o switches nothing off, and the build says so', (off, sentence) => {
  expect(() => without(off)).toThrow(sentence);
});

test('the edition itself carries no switch into the page', () => {
  expect(without({ surface: 'facebook.privacy_center' })).not.toHaveProperty('off');
  expect(FILES['edition.json']).not.toHaveProperty('off');
});

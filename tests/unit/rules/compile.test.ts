// What compiling makes of good files, and what it says about bad ones.
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../lib/rules/compile.ts';
import { FILES, FORMS, SURFACE, filesWith } from './raw-files.ts';

const HOSTS = FILES['hosts.json'] as { facebook: object[] };

describe('compiled rules', () => {
  const rules = compileRules(FILES);

  test('say what a file leaves unsaid', () => {
    expect(rules.surfaces['facebook.privacy_center']).toMatchObject({ opens: 'card', unfound: 'tell', next: [] });
    expect(rules.surfaces['facebook.privacy_center']?.targets[0]).toMatchObject({ roles: ['link'], context: ['aiAtMeta'] });
    expect(rules.surfaces['facebook.third_party_form']?.targets).toEqual([]);
  });

  test('give a form a place of its own, without the slash at its end', () => {
    expect(rules.places).toContainEqual({
      place: { host: 'facebook', path: '/help/contact/11/**' },
      surface: 'facebook.objection_form',
      form: '11',
    });
  });

  test('know the words with their surest grade', () => {
    const seen = [
      { on: '2026-11-24', source: 'a blog', grade: 'weak' },
      { on: '2026-11-24', source: 'a policy', grade: 'primary' },
    ];
    const words = { lang: 'en', concepts: { objectLink: [{ text: 'object', seen }], aiAtMeta: [{ text: 'AI', seen: seen.slice(0, 1) }] } };
    expect(compileRules(filesWith('words/en.json', words)).words).toEqual({
      en: { objectLink: [{ text: 'object', grade: 'primary' }], aiAtMeta: [{ text: 'AI', grade: 'weak' }] },
    });
  });
});

describe('a broken rule', () => {
  const [target] = SURFACE.targets;
  const surface = 'surfaces/facebook.privacy_center.json';

  test.each([
    ['a file that is missing', 'hosts.json', undefined, /hosts\.json: the file is missing/],
    ['an entry nobody has seen', surface, { ...SURFACE, seen: [] }, /privacy_center\.json[^]*seen/],
    ['a misspelt field', surface, { ...SURFACE, roles: 'way' }, /privacy_center\.json[^]*roles/],
    ['a date that is none', 'edition.json', { edition: '24/11/2026', format: 1 }, /edition\.json[^]*edition/],
    ['a file that calls itself by another name', surface, { ...SURFACE, id: 'facebook.other' }, /calls itself "facebook\.other"/],
    ['a platform that is not in the id', surface, { ...SURFACE, platform: 'instagram' }, /its platform is "instagram"/],
    ['a host set nobody knows', surface, { ...SURFACE, at: [{ host: 'elsewhere', path: '/' }] }, /no host set "elsewhere"/],
    ['two stars in the middle', surface, { ...SURFACE, at: [{ host: 'facebook', path: '/a/**/b' }] }, /"\*\*" in its middle/],
    ['targets on a page that is not ours', surface, { ...SURFACE, role: undefined }, /it has targets and no role/],
    ['"next" on a page that is no door', surface, { ...SURFACE, next: ['next'] }, /is no door/],
    ['a page that may be a form and has a role', surface, { ...SURFACE, mayBe: 'facebook.objection_form' }, /a role and "mayBe"/],
    [
      'a page that tells something and has a role',
      surface,
      { ...SURFACE, tells: { message: 'accounts-centre', seen: SURFACE.seen } },
      /a role and "tells"/,
    ],
    [
      'a page that may be what is no form',
      'surfaces/facebook.third_party_form.json',
      {
        id: 'facebook.third_party_form',
        platform: 'facebook',
        mayBe: 'facebook.privacy_center',
        at: [],
        seen: SURFACE.seen,
        samples: ['x'],
      },
      /may be "facebook\.privacy_center", which is no goal/,
    ],
    ['two targets of one name', surface, { ...SURFACE, targets: [target, target] }, /two targets are called "object-link"/],
    [
      'a way to nowhere',
      surface,
      { ...SURFACE, targets: [{ ...target, leadsTo: 'facebook.nowhere' }] },
      /leads to "facebook\.nowhere", which does not exist/,
    ],
    [
      'a way into a trap',
      surface,
      { ...SURFACE, targets: [{ ...target, leadsTo: 'facebook.third_party_form' }] },
      /Nobody is led to a trap/,
    ],
    ['words nobody knows', surface, { ...SURFACE, targets: [{ ...target, words: 'magicWord' }] }, /speaks of "magicWord"/],
    ['a context nobody knows', surface, { ...SURFACE, targets: [{ ...target, context: ['magicWord'] }] }, /speaks of "magicWord"/],
    ['a form that stands there twice', 'forms.json', [FORMS.one, { ...FORMS.one, offered: false }], /11 stands there twice/],
    ['two forms offered for one platform', 'forms.json', [FORMS.one, FORMS.other], /two forms are offered for facebook/],
    ['a form of no surface', 'forms.json', [{ ...FORMS.one, surface: 'facebook.nowhere' }], /is of "facebook\.nowhere"/],
    ['a form on a foreign host', 'forms.json', [{ ...FORMS.one, address: 'https://example.org/11' }], /on no host of hosts\.json/],
    ['a form without address', 'forms.json', [{ ...FORMS.one, address: 'help/contact/11' }], /on no host of hosts\.json/],
    [
      'one address on two surfaces',
      'surfaces/facebook.third_party_form.json',
      { ...SURFACE, id: 'facebook.third_party_form' },
      /also in facebook\.privacy_center/,
    ],
    ['a host in two sets', 'hosts.json', { ...HOSTS, other: HOSTS.facebook }, /facebook\.com is in "facebook" and in "other"/],
    [
      'a shim on a host set nobody knows',
      'shims.json',
      [{ host: 'elsewhere', path: '/', parameter: 'u', seen: SURFACE.seen }],
      /no host set "elsewhere"/,
    ],
    [
      'a pattern that is none',
      surface,
      { ...SURFACE, at: [{ host: 'facebook', path: '/:x', where: { x: '(' } }] },
      /"\(" is no regular expression/,
    ],
  ])('is told with its file and the way out: %s', (_, file, change, sentence) => {
    expect(() => compileRules(filesWith(file, change))).toThrow(sentence);
    expect(() => compileRules(filesWith(file, change))).toThrow(/^assets\/rules\//);
  });
});

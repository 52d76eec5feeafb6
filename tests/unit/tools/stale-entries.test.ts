// The stale report sees every dated fact, of whatever shape, and its last day.
import { expect, test } from 'vitest';
import { readRaw } from '../../../modules/rules/read.ts';
import { seenEntries } from '../../tools/stale-entries.ts';

const seen = (on: string, lang?: string) => [{ on, lang, source: 'a guide', grade: 'press' }];

test('a surface, its addresses and its targets are told apart', () => {
  const surface = {
    id: 'facebook.settings',
    at: [{ host: 'facebook', path: ['/settings', '/settings/'], seen: seen('2026-01-02') }],
    targets: [{ id: 'privacy-center', leadsTo: 'facebook.privacy_center', seen: seen('2026-03-04', 'fr') }],
    seen: seen('2026-02-03'),
  };
  expect(seenEntries('surfaces/facebook.settings.json', surface)).toEqual([
    { kind: 'surface', what: 'facebook.settings', lang: '–', on: '2026-02-03', grade: 'press', source: 'a guide' },
    { kind: 'address', what: 'facebook.settings /settings /settings/', lang: '–', on: '2026-01-02', grade: 'press', source: 'a guide' },
    { kind: 'target', what: 'facebook.settings privacy-center', lang: 'fr', on: '2026-03-04', grade: 'press', source: 'a guide' },
  ]);
});

test('a word is named by its concept and has the language of its file', () => {
  const words = { lang: 'fi', concepts: { privacyCenter: [{ text: 'Tietosuojakeskus', seen: seen('2024-06-10') }] } };
  expect(seenEntries('words/fi.json', words)).toMatchObject([
    { kind: 'word', what: 'privacyCenter « Tietosuojakeskus »', lang: 'fi', on: '2024-06-10' },
  ]);
});

test('the last day counts, with the grade and source of that day', () => {
  const form = {
    id: 'facebook-712',
    seen: [...seen('2025-04-16'), { on: '2026-05-06', source: 'the page', grade: 'primary' }, ...seen('2025-12-01')],
  };
  expect(seenEntries('forms.json', [form])).toMatchObject([
    { kind: 'form', what: 'facebook-712', on: '2026-05-06', grade: 'primary', source: 'the page' },
  ]);
});

test('a kind of rule that does not exist yet is reported all the same', () => {
  expect(seenEntries('letters.json', { greetings: [{ name: 'Bonjour', seen: seen('2026-01-01') }] })).toMatchObject([
    { kind: 'other', what: 'Bonjour' },
  ]);
});

test('no date in assets/rules is left out', () => {
  for (const [file, json] of Object.entries(readRaw())) {
    const lists = JSON.stringify(json).match(/"seen":\[/g)?.length ?? 0;
    expect(seenEntries(file, json), file).toHaveLength(lists);
  }
});

// What the stores are told: it fits their fields, it is in step with the package, and it claims nothing that our documents do not say.
import { describe, expect, test } from 'vitest';
import { requestTexts, plain } from '../tools/store-texts/from-permissions.ts';
import { read } from './source-files.ts';

/** The shortest limit of the three stores, in characters. */
const LONGEST = {
  'title.txt': 45,
  'summary.txt': 132,
  'description.txt': 10_000,
  'single-purpose.txt': 1000,
  'reviewers.md': 3000,
} as const;
/** Edge takes no description shorter than this. */
const SHORTEST_DESCRIPTION = 250;
/** Chrome’s field for each permission. */
const LONGEST_REASON = 1000;
const DOCUMENTS = ['README.md', 'PRIVACY.md', 'PERMISSIONS.md', 'CHANGELOG.md'];

describe.each(['fr', 'en'] as const)('the store texts in %s', (lang) => {
  const text = (name: string): string => read(`assets/store/${lang}/${name}`).text.trim();
  const locale = read(`assets/locales/${lang}.yml`).text;
  const [french = '', english = ''] = read('PERMISSIONS.md').text.split('\n## English\n');

  test.each(Object.entries(LONGEST))('%s has at most %d characters, and is there', (name, longest) => {
    expect(text(name)).not.toBe('');
    expect([...text(name)].length).toBeLessThanOrEqual(longest);
  });

  test('the description is long enough for every store', () => {
    expect([...text('description.txt')].length).toBeGreaterThan(SHORTEST_DESCRIPTION);
  });

  test('title and summary are those of the package', () => {
    expect(locale).toContain(`\n  name: ${text('title.txt')}\n`);
    expect(locale).toContain(`\n  description: ${text('summary.txt')}\n`);
  });

  test('single purpose and permissions are those of PERMISSIONS.md, each in the length of its field', () => {
    const { singlePurpose, permissions } = requestTexts(lang === 'fr' ? french : english);
    expect(text('single-purpose.txt'), 'run `npm run store-texts`').toBe(singlePurpose);
    expect(text('permissions.txt'), 'run `npm run store-texts`').toBe(permissions);
    const reasons = permissions.split('\n\n');
    expect(reasons.length).toBeGreaterThan(5);
    expect(reasons.filter((reason) => reason.length > LONGEST_REASON)).toEqual([]);
  });

  test('every sentence of the description stands in our documents', () => {
    expect(unsaid(text('description.txt'))).toEqual([]);
  });
});

test('a sentence our documents do not say is found', () => {
  expect(unsaid('Rien ne quitte le navigateur. Meta efface alors tout.')).toEqual(['Meta efface alors tout.']);
});

/** Sentences of a text that no document holds. */
function unsaid(text: string): string[] {
  const said = DOCUMENTS.map((path) => comparable(plain(read(path).text))).join(' ');
  return text
    .split('\n')
    .flatMap((line) => line.replace(/^(?:•|\d\.) /, '').split(/(?<=[.!?:]) /))
    .filter((sentence) => sentence.trim() !== '' && !said.includes(comparable(sentence)));
}

function comparable(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

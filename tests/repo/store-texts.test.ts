// What the stores are told: it fits their fields, and it claims nothing that our documents do not say.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pngSize } from '../tools/store/png-size.ts';
import { requestTexts } from '../tools/store-texts/from-permissions.ts';
import { descriptionOf } from '../tools/store-texts/from-readme.ts';
import { storeTexts } from '../tools/store-texts/store-texts.ts';
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

test('the texts are those of our documents, today', () => {
  const texts = storeTexts();
  expect(texts).toHaveLength(10);
  for (const { path, text } of texts)
    expect(read(path).text, `${path} is no longer what the documents say: npm run store-texts`).toBe(text);
});

describe.each(['fr', 'en'] as const)('the store texts in %s', (lang) => {
  const text = (name: string): string => read(`assets/store/${lang}/${name}`).text.trim();

  test.each(Object.entries(LONGEST))('%s has at most %d characters, and is there', (name, longest) => {
    expect(text(name)).not.toBe('');
    expect([...text(name)].length).toBeLessThanOrEqual(longest);
  });

  test('the description is long enough for every store', () => {
    expect([...text('description.txt')].length).toBeGreaterThan(SHORTEST_DESCRIPTION);
  });

  test('each permission has its reason, in the length of its field', () => {
    const reasons = text('permissions.txt').split('\n\n');
    expect(reasons.length).toBeGreaterThan(5);
    expect(reasons.filter((reason) => reason.length > LONGEST_REASON)).toEqual([]);
  });

  test('the pictures are of a size every store takes', () => {
    const folder = `assets/store/${lang}`;
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    expect(pictures.length, 'Chrome takes five').toBeLessThanOrEqual(5);
    for (const name of pictures) expect(pngSize(readFileSync(`${folder}/${name}`)), name).toEqual({ width: 1280, height: 800 });
  });
});

test('a store is shown text, not Markdown, and no link that leads nowhere', () => {
  const page = [
    '**M’opposer shows.**',
    '### For whom, and why\n\nYou. **Really.**',
    '### What it never does\n\n- Calls. [Where](PRIVACY.md).',
    '### Limits, honestly\n\nFew.\n\nMoved? [Help](CONTRIBUTING.md).',
    '### More',
    'The pictures come from tests.',
  ].join('\n\n');
  expect(descriptionOf(page, 'en')).toBe(
    'M’opposer shows.\n\nYou. Really.\n\nWhat it never does\n\n• Calls.\n\nLimits, honestly\n\nFew.\n\nThe pictures come from tests.',
  );
  expect(() => descriptionOf(page.replace('### Limits, honestly', '### Limits'), 'en')).toThrow('Limits, honestly');
  const table = '| Permission | Why | What it cannot do | Where |\n| --- | --- | --- | --- |\n| `alarms` | To wake. | – | `a.ts` |';
  expect(requestTexts(`\n### Single purpose\n\nThis.\n\n${table}`)).toEqual({
    singlePurpose: 'This.',
    permissions: 'alarms\nWhy: To wake.',
  });
});

// Whatever is refused, does not agree or does not fit has a sentence in every language.
import { expect, test } from 'vitest';
import { conflictKey, importKey, refusedKey } from '../../../lib/ledger/copy-keys.ts';
import { readLocales } from '../../repo/locales.ts';

const locales = Object.entries(await readLocales());
const FILES = ['empty', 'too-large', 'too-deep', 'too-many', 'not-json', 'not-ours', 'damaged', 'newer-version'] as const;

test.each([
  ...FILES.map(importKey),
  ...(['unreadable', 'newer-format'] as const).map(refusedKey),
  ...(['same-handle', 'account-differs', 'event-differs'] as const).map(conflictKey),
])('%s is said in every language', (key) => {
  for (const [lang, sentences] of locales) expect(sentences[key.replaceAll('-', '_')], lang).toMatch(/[.]$/);
});

// Names of files as people have them, and as the ledger can keep them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Evidence } from '../../../lib/ledger/event.ts';
import { evidenceNameOf } from '../../../lib/ledger/evidence-name.ts';

test('a name is kept as it is, accents and all', () => {
  expect(evidenceNameOf('Réponse de Meta (24 nov.).eml')).toBe('Réponse de Meta (24 nov.).eml');
});

test('folders, line breaks and letters that turn the writing round go', () => {
  expect(evidenceNameOf('C:\\Users\\someone\\meta.eml')).toBe('meta.eml');
  expect(evidenceNameOf('relevé\u202Egpj.exe')).toBe('relevégpj.exe');
  expect(evidenceNameOf('a\r\nb.png')).toBe('a b.png');
  expect(evidenceNameOf('\u200B')).toBe('file');
});

test('a long name keeps its ending', () => {
  expect(evidenceNameOf(`${'é'.repeat(400)}.eml`)).toMatch(/^é{250}….eml$/);
});

test('any name can be kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
      expect(Evidence.safeParse({ name: evidenceNameOf(name), sha256: 'a'.repeat(64) })).toMatchObject({ success: true });
    }),
  );
});

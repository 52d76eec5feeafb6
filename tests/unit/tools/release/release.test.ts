// What a release checks and says, before any of it is packed.
import { expect, test } from 'vitest';
import { changesOf, notesOf } from '../../../tools/release/notes.ts';
import { judged } from '../../../tools/release/signatures.ts';
import { uploadsOf } from '../../../tools/release/uploads.ts';
import { versionFaults } from '../../../tools/release/version-faults.ts';

const CHANGELOG = '# Change log\n\nWhat changes.\n\n## 0.2.0\n\n- Reads more.\n\n### In French\n\n- Plus.\n\n## 0.1.0\n\nFirst.\n';

test('the notes are the section of the version, with its own headings and nothing of the one before', () => {
  expect(changesOf(CHANGELOG, '0.2.0')).toBe('- Reads more.\n\n### In French\n\n- Plus.');
  expect(changesOf(CHANGELOG, '0.1.0')).toBe('First.');
});

test.each(['0.3.0', '0.2', '2.0'])('version %s, which the change log does not know, has no notes', (version) => {
  expect(changesOf(CHANGELOG, version)).toBeUndefined();
});

test('a section with nothing in it is none', () => {
  expect(changesOf('# Change log\n\n## 0.2.0\n\n## 0.1.0\n\nFirst.\n', '0.2.0')).toBeUndefined();
});

test('the notes carry the sums of the packages', () => {
  expect(notesOf('M’opposer', '0.2.0', '- Reads more.', ['abc  a.zip'])).toBe(
    '# M’opposer 0.2.0\n\n- Reads more.\n\n## SHA-256\n\n```\nabc  a.zip\n```\n',
  );
});

test('every place that says another version than package.json is named', () => {
  expect(versionFaults({ project: '0.2.0', lock: '0.2.0', built: { chrome: '0.2.0' } })).toEqual([]);
  expect(versionFaults({ project: '0.2.0', lock: '0.1.0', built: { chrome: '0.1.0', edge: undefined, firefox: '0.2.0' } })).toEqual([
    expect.stringContaining('package-lock.json says 0.1.0'),
    expect.stringContaining('the manifest for chrome says 0.1.0'),
    expect.stringContaining('the manifest for edge says no version'),
  ]);
});

test('Firefox Add-ons is given the sources too', () => {
  expect(uploadsOf('m-opposer', '0.2.0').map(({ files }) => files.length)).toEqual([1, 1, 2]);
});

test.each([
  [0, 'audited 300 packages\n300 packages have verified registry signatures', 'verified'],
  [1, 'npm error network request to https://signatures.example.org failed, reason: getaddrinfo ENOTFOUND', 'skipped'],
  [1, 'npm error found no dependencies to audit that were installed from a supported registry', 'skipped'],
  [null, '', 'skipped'],
  [1, '1 package has an invalid registry signature', 'refused'],
  [1, '2 packages have missing registry signatures but the registry is providing signing keys', 'refused'],
  [1, 'npm error something new', 'refused'],
])('npm that ends with %s saying « %s » is %s', (status, said, kind) => {
  expect(judged(status, said).kind).toBe(kind);
});

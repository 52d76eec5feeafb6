// @vitest-environment happy-dom
// What is kept of a proof: its name and its sum, and the file stays with the person.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LARGEST_PROOF, proofIn } from '../../../lib/browser/proof-file.ts';

const sumOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const MAIL = 'From: Meta <noreply@example.com>\r\nSubject: =?utf-8?Q?Re=C3=A7u?=\r\n\r\nthe body';

test('an e-mail is summed up whole, and its head is shown', async () => {
  expect(await proofIn(new File([MAIL], 'meta.eml'))).toEqual({
    ok: true,
    evidence: { name: 'meta.eml', sha256: sumOf(MAIL) },
    head: [
      { name: 'From', value: 'Meta <noreply@example.com>' },
      { name: 'Subject', value: 'Reçu' },
    ],
  });
});

test('a picture has a sum and no head', async () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]);
  const proof = await proofIn(new File([picture], 'capture.png'));
  expect(proof).toEqual({ ok: true, evidence: { name: 'capture.png', sha256: sumOf(picture) } });
});

test('what cannot be a proof, or cannot be read, is said so', async () => {
  expect(await proofIn(new File([], 'empty.eml'))).toEqual({ ok: false, why: 'empty' });
  const never = async (): Promise<ArrayBuffer> => {
    throw new Error('must not be read');
  };
  expect(await proofIn({ name: 'film.mp4', size: LARGEST_PROOF + 1, arrayBuffer: never })).toEqual({ ok: false, why: 'too-large' });
  expect(await proofIn({ name: 'folder', size: 4096, arrayBuffer: never })).toEqual({ ok: false, why: 'unreadable' });
});

// @vitest-environment happy-dom
// What is kept of a proof: its name and its sum, and the file stays with the person.
import { createHash } from 'node:crypto';
import { browser } from '#imports';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LARGEST_PROOF, proofIn } from '../../../lib/browser/proof-file.ts';
import { takeScreenshot } from '../../../lib/browser/proof-screenshot.ts';

beforeEach(() => fakeBrowser.reset());

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

/** What the browser would answer, and what the person gets to keep. */
function aBrowser(capture: () => Promise<string>): { saved: string[]; asked: unknown[][] } {
  const seen = { saved: [] as string[], asked: [] as unknown[][] };
  browser.tabs.captureVisibleTab = async (...given: unknown[]) => {
    seen.asked.push(given);
    return capture();
  };
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:kept');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    seen.saved.push(this.download);
  });
  return seen;
}

test('a screenshot is handed over as a file, and its sum is the sum of that file', async () => {
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 255, 0, 128]);
  const { saved, asked } = aBrowser(async () => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`);
  const kept = await takeScreenshot(3, 'facebook');
  expect(kept).toMatchObject({ ok: true, evidence: { sha256: sumOf(picture) } });
  expect(saved).toEqual([]);
  if (kept.ok) kept.save();
  expect(saved).toEqual([expect.stringMatching(/^m-opposer-facebook-\d{4}-\d\d-\d\d-\d{6}\.png$/)]);
  expect(kept.ok && kept.evidence.name).toBe(saved[0]);
  expect(asked).toEqual([[3, { format: 'png' }]]);
});

test('without the click on our icon nothing is taken, and nothing is handed over', async () => {
  const { saved } = aBrowser(() => Promise.reject(new Error("Either the '<all_urls>' or 'activeTab' permission is required.")));
  expect(await takeScreenshot(undefined, 'facebook')).toEqual({ ok: false, why: 'not-allowed' });
  expect(saved).toEqual([]);
});

test('a page that cannot be taken is said so', async () => {
  aBrowser(() => Promise.reject(new Error('image readback failed')));
  expect(await takeScreenshot(undefined, 'facebook')).toEqual({ ok: false, why: 'failed' });
});

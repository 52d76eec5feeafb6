// @vitest-environment happy-dom
// A file handed over in one of our own pages carries the whole text, under its name, and its address is given back.
import { expect, test, vi } from 'vitest';
import { download } from '../../../lib/browser/download.ts';

test('the person gets the text in a file of that name, and no address stays open', async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:kept';
  });
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
  const clicked: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  download('fiches.json', '{"é":1}');
  expect(clicked).toEqual(['fiches.json blob:kept']);
  expect(await blobs[0]?.text()).toBe('{"é":1}');
  expect(blobs[0]?.type).toBe('application/json');
  vi.runAllTimers();
  expect(revoked).toHaveBeenCalledWith('blob:kept');
  vi.useRealTimers();
});

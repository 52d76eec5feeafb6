// A question that got lost is asked again; one that nobody ever answers ends.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAgain } from '../../../lib/browser/ask-again.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): Promise<never> => new Promise(() => undefined);

test('an answer is given at once, and nothing is asked twice', async () => {
  const send = vi.fn(async () => 'answer');
  expect(await askAgain(send)).toBe('answer');
  await vi.runAllTimersAsync();
  expect(send).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('a question that a starting worker lost is asked again', async () => {
  const send = vi.fn<() => Promise<string>>().mockImplementationOnce(never).mockResolvedValueOnce('answer');
  const answer = askAgain(send);
  await vi.runAllTimersAsync();
  expect(await answer).toBe('answer');
  expect(send).toHaveBeenCalledTimes(2);
});

test('so is one that failed', async () => {
  const send = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('the worker is gone')).mockResolvedValueOnce('answer');
  const answer = askAgain(send);
  await vi.runAllTimersAsync();
  expect(await answer).toBe('answer');
});

test.for([
  ['nobody answers', never, 'no answer'],
  ['everything fails', () => Promise.reject(new Error('storage failed')), 'storage failed'],
] as const)('where %s, the asking ends within half a minute and says why', async ([, send, why]) => {
  const begun = Date.now();
  const outcome = expect(askAgain(send)).rejects.toThrow(why);
  await vi.runAllTimersAsync();
  await outcome;
  expect(Date.now() - begun).toBeLessThanOrEqual(31_000);
});

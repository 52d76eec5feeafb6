// One after the other, whatever happens to the one before.
import { expect, test } from 'vitest';
import { createTurns } from '../../../lib/browser/in-turn.ts';

test('a task begins when the one before has ended, even badly, and each gets its own answer', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const task = (name: string, ms: number) => async (): Promise<string> => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    seen.push(`${name} ends`);
    if (name === 'second') throw new Error('second');
    return name;
  };
  const all = await Promise.allSettled([inTurn(task('first', 20)), inTurn(task('second', 5)), inTurn(task('third', 0))]);
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  expect(all.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(['first', 'failed', 'third']);
});

// @vitest-environment happy-dom
// Ticking off: the page speaks, the person decides, the answer is shown.
import { expect, test } from 'vitest';
import { hintOf, tell } from './hint-of.tsx';
import { readText } from './read-text.ts';

const festival = { id: 'account-1', name: 'IG festival' };
const words = (stage: HTMLElement): string => readText(stage.querySelector('.card-text'));

test('each account that is left can be ticked off', () => {
  const stage = hintOf(tell('confirmation-seen'), {
    confirmation: 'We received it.',
    tickable: [festival, { id: 'account-2', name: 'Anna' }],
    hasAccounts: true,
  });
  expect(words(stage)).toContain('hint.tell.confirmation_seen.says · We received it.');
  expect([...stage.querySelectorAll('.card-text button')].map(readText)).toEqual(['hint.tick.one · IG festival', 'hint.tick.one · Anna']);
});

test('what was ticked says so, what failed can be tried again', () => {
  const done = hintOf(tell('confirmation-seen'), { tickable: [festival], hasAccounts: true, ticks: { 'account-1': 'done' } });
  expect(words(done)).toContain('hint.tick.done · IG festival');
  expect(done.querySelector('.card-text button')).toBeNull();

  const failed = hintOf(tell('confirmation-seen'), { tickable: [festival], hasAccounts: true, ticks: { 'account-1': 'failed' } });
  expect(words(failed)).toContain('hint.tick.failed · IG festival');
  expect(failed.querySelector('.card-text button')).not.toBeNull();
});

test('without a followed account the popup is one click away, or the icon when the browser refuses', () => {
  expect(hintOf(tell('confirmation-seen')).querySelector('.card-text button')?.textContent).toBe('hint.tick.open');
  const refused = hintOf(tell('confirmation-seen'), { needsIcon: true });
  expect(refused.querySelector('.card-text button')).toBeNull();
  expect(words(refused)).toContain('hint.tick.icon');
});

test('when all are ticked already nothing is asked', () => {
  expect(words(hintOf(tell('confirmation-seen'), { hasAccounts: true }))).toBe('hint.tick.everybody');
});

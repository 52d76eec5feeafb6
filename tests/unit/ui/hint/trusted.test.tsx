// @vitest-environment happy-dom
// A click a script made is no click.
import { expect, test, vi } from 'vitest';
import { trusted } from '../../../../lib/ui/hint/trusted.ts';
import { hintOf, noActions, point, tell } from './hint-of.tsx';

test('an event of the person counts, one of a script does not', () => {
  const react = vi.fn();
  trusted(react)({ isTrusted: false } as Event);
  expect(react).not.toHaveBeenCalled();
  trusted(react)({ isTrusted: true } as Event);
  expect(react).toHaveBeenCalledTimes(1);
});

test('no button of card or chip answers to a click made by a script', () => {
  const on = noActions();
  const account = { id: 'account-1', name: 'Anna' };
  const stages = [
    () => hintOf(point(), {}, on),
    () => hintOf(point(), { shape: 'chip' }, on),
    () => hintOf(tell('confirmation-seen'), { tickable: [account], hasAccounts: true }, on),
    () => hintOf(tell('confirmation-seen'), {}, on),
  ];
  for (const draw of stages) for (const button of draw().querySelectorAll('button')) button.click();
  for (const action of Object.values(on)) expect(action).not.toHaveBeenCalled();
});

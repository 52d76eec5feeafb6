// Whose turn it is in the card on a phone, from what may come to a page of Meta's.
import { expect, test } from 'vitest';
import type { FollowedAccount } from '../../../lib/guide/hint-input.ts';
import { cardTurnOf } from '../../../lib/stage/card-turn.ts';
import { readRules } from '../../../modules/rules/read.ts';

const rules = readRules();

function accountOf(id: string, status: FollowedAccount['status'], kind: FollowedAccount['kind'] = 'profile'): FollowedAccount {
  return { id, handle: id, kind, status };
}

function sceneAt(surfaceId: string, accounts: readonly FollowedAccount[]) {
  const surface = rules.surfaces[surfaceId];
  if (surface === undefined) throw new Error(`the rules have no ${surfaceId}`);
  return { surface, rules, context: { today: '2026-11-24', isHintsOn: true, muted: [], accounts } };
}

const form = sceneAt('facebook.objection_form', [
  accountOf('anne', 'todo'),
  accountOf('bruno', 'form_opened'),
  accountOf('carla', 'sent'),
  accountOf('page', 'todo', 'page'),
]);
const idsOf = (accounts: readonly { id: string }[]): string[] => accounts.map(({ id }) => id);

test('those that can still object come in order, the first one first; a Page and what is sent are not asked for', () => {
  const { left, current, platform, noted } = cardTurnOf(form, {}, {});
  expect([idsOf(left), current?.id, platform, noted]).toEqual([['anne', 'bruno'], 'anne', 'facebook', undefined]);
});

test('the person chooses, and an account that is no longer left is not held on to', () => {
  expect(cardTurnOf(form, {}, { chosen: 'bruno' }).current?.id).toBe('bruno');
  expect(cardTurnOf(form, { bruno: 'done' }, { chosen: 'bruno' }).current?.id).toBe('anne');
});

test('what was ticked off makes room for the next one; what failed or is on its way does not', () => {
  const done = cardTurnOf(form, { anne: 'done' }, { noted: 'anne' });
  expect([idsOf(done.left), done.current?.id, done.noted?.account.id, done.noted?.tick]).toEqual([['bruno'], 'bruno', 'anne', 'done']);
  for (const tick of ['sending', 'failed'] as const) {
    expect(cardTurnOf(form, { anne: tick }, { noted: 'anne' })).toMatchObject({ current: { id: 'anne' }, noted: undefined });
  }
});

test('the page the person is on is marked, their own profile too: whose it is was seen, and not guessed', () => {
  const marked = (surface: string): string | undefined =>
    cardTurnOf(sceneAt(surface, []), {}, {}).journey.stops.find(({ state }) => state === 'here')?.surface;
  const own = Object.values(rules.surfaces).find(({ only, platform }) => only !== undefined && platform === 'facebook')?.id ?? '';
  expect([marked('facebook.objection_form'), marked('facebook.privacy_center'), marked(own)]).toEqual([
    'facebook.objection_form',
    'facebook.privacy_center',
    own,
  ]);
});

test('nobody left is said by nobody being there', () => {
  expect(cardTurnOf(sceneAt('instagram.objection_form', []), {}, {})).toMatchObject({
    left: [],
    current: undefined,
    platform: 'instagram',
  });
});

// What is said on a page that leads on: pointing, waiting, giving the direct form, or done.
import { describe, expect, test } from 'vitest';
import { hintFor } from '../../../lib/guide/hint-for.ts';
import { ADDRESSES, followed, hintInput } from './hint-input.ts';

const CENTER_LINK = { text: 'Centre de confidentialité', href: ADDRESSES.center };
const OBJECT_LINK = {
  text: 'opposer',
  context: 'Vous avez le droit de vous opposer à l’utilisation de vos informations.',
  href: ADDRESSES.form,
};

describe('a page that leads on', () => {
  test('points at the next link, small where people come for other reasons', () => {
    expect(hintFor(hintInput(ADDRESSES.settings, { controls: [CENTER_LINK] }))).toMatchObject({
      kind: 'point',
      surface: 'facebook.settings',
      found: { quote: 'Centre de confidentialité', ref: 0 },
      step: 1,
      of: 3,
      opens: 'chip',
    });
    expect(hintFor(hintInput(ADDRESSES.center, { controls: [OBJECT_LINK] }))).toMatchObject({
      kind: 'point',
      step: 2,
      of: 3,
      opens: 'card',
    });
  });

  test('offers another form to whoever has followed the link to the form and is back', () => {
    const back = { hasFollowed: true, controls: [OBJECT_LINK] };
    expect(hintFor(hintInput(ADDRESSES.center, back))).toMatchObject({ kind: 'point', otherForm: ADDRESSES.portal });
    expect(hintFor(hintInput(ADDRESSES.center, { ...back, hasFollowed: false }))).not.toHaveProperty('otherForm');
    expect(hintFor(hintInput(ADDRESSES.settings, { hasFollowed: true, controls: [CENTER_LINK] }))).toMatchObject({ otherForm: undefined });
  });

  test('waits for its links as long as the page moves', () => {
    expect(hintFor(hintInput(ADDRESSES.center))).toEqual({ kind: 'quiet', surface: 'facebook.privacy_center', why: 'waiting' });
  });

  test('offers the direct form when there is no link', () => {
    expect(hintFor(hintInput(ADDRESSES.center, { isSettled: true }))).toMatchObject({
      kind: 'tell',
      message: 'target-not-found',
      directForm: ADDRESSES.form,
      step: 2,
      of: 3,
    });
  });

  test.each([ADDRESSES.ownProfile, ADDRESSES.policy])('stays quiet about it where people come for other reasons: %s', (url) => {
    expect(hintFor(hintInput(url, { isSettled: true }))).toMatchObject({ kind: 'quiet', why: 'nothing-to-say' });
  });
});

describe('an account that is done', () => {
  test.each(['sent', 'confirmed', 'covered'] as const)('%s: says so, small, instead of pointing', (status) => {
    const accounts = [followed('theatre.des.sources', { status })];
    expect(hintFor(hintInput(ADDRESSES.ownProfile, { context: { accounts }, controls: [CENTER_LINK] }))).toMatchObject({
      kind: 'tell',
      message: 'already-done',
      opens: 'chip',
    });
  });

  test.each(['todo', 'form_opened', 'not_eligible'] as const)('%s is not done', (status) => {
    const accounts = [followed('theatre.des.sources', { status })];
    expect(hintFor(hintInput(ADDRESSES.ownProfile, { context: { accounts }, controls: [CENTER_LINK] }))).toMatchObject({ kind: 'point' });
  });

  test('is known by its number too, on its own profile', () => {
    const accounts = [followed('100000000000001', { status: 'sent' })];
    const scene = { context: { accounts }, controls: [CENTER_LINK] };
    expect(hintFor(hintInput(ADDRESSES.ownProfile, { ...scene, actor: { accountId: '100000000000001' } }))).toMatchObject({
      message: 'already-done',
    });
    expect(hintFor(hintInput(ADDRESSES.ownProfile, { ...scene, actor: { accountId: '100000000000002' } }))).toMatchObject({
      kind: 'point',
    });
  });

  test('does not finish another one: a new profile is led on', () => {
    const accounts = [followed('festival.ete', { status: 'confirmed' })];
    expect(hintFor(hintInput(ADDRESSES.ownProfile, { context: { accounts }, controls: [CENTER_LINK] }))).toMatchObject({ kind: 'point' });
  });
});

describe('on pages of no account', () => {
  const settings = (accounts: ReturnType<typeof followed>[]) =>
    hintFor(hintInput(ADDRESSES.settings, { context: { accounts }, controls: [CENTER_LINK] }));

  test('nothing is left when all followed accounts are done, Pages aside', () => {
    const done = [
      followed('a', { status: 'sent' }),
      followed('b', { status: 'covered' }),
      followed('c', { kind: 'page', status: 'not_eligible' }),
    ];
    expect(settings(done)).toMatchObject({ message: 'already-done' });
    expect(hintFor(hintInput(ADDRESSES.center, { context: { accounts: done } }))).toMatchObject({ message: 'already-done', opens: 'chip' });
    expect(settings([...done, followed('d')])).toMatchObject({ kind: 'point' });
  });

  test('following nobody, or Pages only, is not being done', () => {
    expect(settings([])).toMatchObject({ kind: 'point' });
    expect(settings([followed('c', { kind: 'page', status: 'not_eligible' })])).toMatchObject({ kind: 'point' });
  });
});

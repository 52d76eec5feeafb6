// What is said before the page is even looked at: the person’s choices, whose page it is, traps and login walls.
import { describe, expect, test } from 'vitest';
import { hintFor } from '../../../lib/guide/hint-for.ts';
import { ADDRESSES, followed, hintInput } from './hint-input.ts';

const CENTER_LINK = { text: 'Centre de confidentialité', href: ADDRESSES.center };

describe('what the person said comes first', () => {
  test('hints switched off: nothing, not even on the form', () => {
    for (const url of Object.values(ADDRESSES)) {
      expect(hintFor(hintInput(url, { context: { isHintsOn: false } }))).toMatchObject({ kind: 'quiet', why: 'hints-off' });
    }
  });

  test('a lost fight with the page ends it', () => {
    expect(hintFor(hintInput(ADDRESSES.settings, { isFused: true, controls: [CENTER_LINK] }))).toEqual({
      kind: 'quiet',
      surface: 'facebook.settings',
      why: 'fuse',
    });
  });

  test('a mute counts on every page, forms and traps included', () => {
    expect(hintFor(hintInput(ADDRESSES.form, { context: { muted: ['facebook.objection_form'] } }))).toMatchObject({ why: 'muted' });
    expect(hintFor(hintInput(ADDRESSES.thirdParty, { context: { muted: ['facebook.third_party_form'] } }))).toMatchObject({ why: 'muted' });
    expect(hintFor(hintInput(ADDRESSES.form, { context: { muted: ['facebook.settings'] } }))).toMatchObject({ kind: 'tell' });
  });
});

describe('pages that are not ours', () => {
  test.each([
    'https://www.facebook.com/',
    'https://www.facebook.com/help/contact/123456789012345',
    'https://www.facebook.com/groups/1/posts/2',
    'https://example.org/',
    'nonsense',
  ])('%s: quiet', (url) => {
    expect(hintFor(hintInput(url, { isSettled: true }))).toMatchObject({ kind: 'quiet', why: 'not-ours' });
  });
});

test('a form for third parties is told apart, with the right form', () => {
  expect(hintFor(hintInput(ADDRESSES.thirdParty))).toEqual({
    kind: 'tell',
    surface: 'facebook.third_party_form',
    message: 'trap-third-party-form',
    directForm: ADDRESSES.form,
    form: 'third-party',
    standing: 'third-party',
    step: 1,
    of: 3,
    opens: 'card',
  });
});

describe('whose page it is', () => {
  test.each(['no', 'unknown'] as const)('own profile: %s: quiet', (ownProfile) => {
    expect(hintFor(hintInput(ADDRESSES.ownProfile, { actor: { ownProfile }, controls: [CENTER_LINK] }))).toMatchObject({
      why: 'not-own-profile',
    });
  });

  test('a person acting as a Page is told so, on ways and on forms', () => {
    for (const url of [ADDRESSES.settings, ADDRESSES.center, ADDRESSES.form, ADDRESSES.intake]) {
      expect(hintFor(hintInput(url, { actor: { pageId: '615000000000001' }, controls: [CENTER_LINK] }))).toMatchObject({
        kind: 'tell',
        message: 'acting-as-page',
      });
    }
  });

  test('a followed Page gets its explanation instead of a link', () => {
    const accounts = [followed('Theatre.Des.Sources', { kind: 'page', status: 'not_eligible' })];
    expect(hintFor(hintInput(ADDRESSES.ownProfile, { context: { accounts }, controls: [CENTER_LINK] }))).toMatchObject({
      message: 'page-cannot-object',
    });
    expect(hintFor(hintInput(ADDRESSES.settings, { context: { accounts }, controls: [CENTER_LINK] }))).toMatchObject({ kind: 'point' });
  });
});

describe('at a login wall', () => {
  const behind = (next: string) => `${ADDRESSES.login}?next=${encodeURIComponent(next)}`;

  test.each([
    ['an absolute address', behind(ADDRESSES.form), 3],
    ['a relative one', behind('/privacy/center/'), 2],
    ['a wrapped one', behind(`https://l.facebook.com/l.php?u=${encodeURIComponent(ADDRESSES.portal)}`), 3],
    ['a wall behind the wall', behind(behind(ADDRESSES.settings)), 1],
    [
      'the interstitial of the Privacy Center',
      `https://www.facebook.com/privacy/center/interstitial/?next_url=${encodeURIComponent(ADDRESSES.settings)}`,
      1,
    ],
  ])('in front of one of our pages, %s: log in first', (_, url, step) => {
    expect(hintFor(hintInput(url))).toMatchObject({ kind: 'tell', message: 'log-in-first', surface: 'facebook.login', step, of: 3 });
  });

  test.each([
    ['nothing', ADDRESSES.login],
    ['the home page', behind('https://www.facebook.com/')],
    ['somebody’s profile', behind('/a.stranger')],
    ['a foreign site', behind('https://evil.example/privacy/center/')],
    ['a form for third parties', behind(ADDRESSES.thirdParty)],
    ['a script', behind('javascript:alert(1)')],
    ['an empty address', `${ADDRESSES.login}?next=`],
    ['itself, for ever', Array.from({ length: 9 }).reduce<string>((next) => behind(next), ADDRESSES.form)],
  ])('in front of %s: quiet', (_, url) => {
    expect(hintFor(hintInput(url))).toEqual({ kind: 'quiet', surface: 'facebook.login', why: 'nothing-to-say' });
  });
});

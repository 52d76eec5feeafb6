// Threads has no form of its own: its pages lead to Instagram's Privacy Center, by their addresses.
import { expect, test } from 'vitest';
import { routeFrom } from '../../../lib/guide/route.ts';
import { hintOn, rules } from './real-hint.ts';

const CENTER = { text: 'プライバシーセンター', href: 'https://privacycenter.instagram.com/?entry_point=threads' };
const POLICY = {
  text: 'Politique de confidentialité',
  href: 'https://l.threads.com/?u=https%3A%2F%2Fprivacycenter.instagram.com%2Fpolicy%2F&e=AT0x',
};

test.each(['https://www.threads.com/settings/privacy', 'https://threads.net/settings'])(
  '%s points at the Privacy Center, else at the policy',
  (url) => {
    expect(hintOn(url, { lang: 'ja', controls: [POLICY, CENTER] })).toMatchObject({
      kind: 'point',
      found: { target: 'privacy-center', rung: 'href' },
    });
    expect(hintOn(url, { controls: [POLICY] })).toMatchObject({ kind: 'point', found: { target: 'privacy-policy' } });
    expect(hintOn(url, { isSettled: true })).toMatchObject({
      message: 'target-not-found',
      directForm: 'https://help.instagram.com/contact/767264225370182',
    });
  },
);

test('on the own profile the settings lead on, on anybody else’s nothing does', () => {
  const settings = { text: 'Settings', href: 'https://www.threads.com/settings/account' };
  const url = 'https://www.threads.com/@theatre.des.sources';
  expect(hintOn(url, { controls: [settings], actor: { ownProfile: 'yes' } })).toMatchObject({
    kind: 'point',
    found: { target: 'settings' },
  });
  for (const ownProfile of ['no', 'unknown'] as const) {
    expect(hintOn(url, { controls: [settings, CENTER], actor: { ownProfile }, isSettled: true })).toMatchObject({ why: 'not-own-profile' });
  }
});

test('the way from there ends at Instagram’s form', () => {
  expect(routeFrom('threads.account', rules)).toEqual(['threads.account', 'instagram.privacy_center', 'instagram.objection_form']);
});

test.each([
  'https://www.threads.com/',
  'https://www.threads.com/search?q=x',
  'https://www.threads.com/@a/post/AbC',
  'https://help.threads.com/a',
])('%s is none of our business', (url) => {
  expect(hintOn(url, { controls: [CENTER], isSettled: true })).toMatchObject({ why: 'not-ours' });
});

test.each(['https://www.messenger.com/t/1', 'https://web.whatsapp.com/', 'https://www.whatsapp.com/contact/forms/382532939919295/'])(
  '%s is known by its address alone',
  (url) => {
    expect(hintOn(url, { controls: [CENTER], isSettled: true })).toMatchObject({
      kind: 'quiet',
      why: 'not-ours',
      surface: expect.any(String),
    });
  },
);

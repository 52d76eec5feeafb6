// Who is acting, from cookies and the signs of an own profile.
import { expect, test } from 'vitest';
import type { Control } from '../../../lib/guide/view.ts';
import { isActorSign, readActor, type ActorSigns, type ActorSources } from '../../../lib/page/actor.ts';

const signs: ActorSigns = {
  cookies: [
    { platform: 'books', name: 'reader', means: 'account' },
    { platform: 'books', name: 'shop', means: 'page' },
    { platform: 'films', name: 'viewer', means: 'account' },
  ],
  ownProfile: [
    { platform: 'books', by: 'cookie', value: 'reader' },
    { platform: 'books', by: 'own-link', value: 'Your profile' },
    { platform: 'films', by: 'href', value: '/accounts/edit/' },
    { platform: 'films', by: 'label', value: 'Edit profile' },
    { platform: 'films', by: 'others-label', value: 'Follow' },
    { platform: 'books', by: 'others-label', value: 'Add friend' },
  ],
};

function control(part: Partial<Control>): Control {
  return { ref: 1, role: 'link', name: '', text: '', context: '', ...part };
}

function actorWith(part: Partial<ActorSources>, controls: Control[] = []) {
  return readActor({
    view: { url: 'https://books.example/anna', lang: 'en', controls, messages: [] },
    cookies: '',
    platform: 'books',
    signs,
    handleOf: (href) => new URL(href).pathname.slice(1),
    ...part,
  });
}

test('without a session cookie nobody is logged in, and a link to a profile makes it nobody’s own', () => {
  expect(
    actorWith({ cookies: 'locale=fr; readers=12', handle: 'anna' }, [
      control({ text: 'Your profile', href: 'https://books.example/anna' }),
    ]),
  ).toMatchObject({
    isLoggedIn: false,
    accountId: undefined,
    ownProfile: 'unknown',
  });
});

test('the session cookie of this platform gives the account, and the other one the Page', () => {
  expect(actorWith({ cookies: 'viewer=9; reader=12; shop=34' })).toMatchObject({ isLoggedIn: true, accountId: '12', pageId: '34' });
});

test('a profile is own when its number is the session’s', () => {
  expect(actorWith({ cookies: 'reader=12', handle: '12' })).toMatchObject({ ownProfile: 'yes' });
});

test('the link to one’s own profile tells own from other', () => {
  const link = control({ name: 'Your profile', href: 'https://books.example/anna' });
  expect(actorWith({ cookies: 'reader=12', handle: 'anna' }, [link])).toMatchObject({ ownProfile: 'yes' });
  expect(actorWith({ cookies: 'reader=12', handle: 'bert' }, [link])).toMatchObject({ ownProfile: 'no' });
});

test('a name and a number may be the same account: it stays open', () => {
  const link = control({ name: 'Your profile', href: 'https://books.example/anna' });
  expect(actorWith({ cookies: 'reader=12', handle: `pfbid${'0a'.repeat(30)}` }, [link])).toMatchObject({ ownProfile: 'unknown' });
  expect(actorWith({ platform: 'films', cookies: 'viewer=9', handle: '77' }, [link])).toMatchObject({ ownProfile: 'unknown' });
});

test('a link or a label that only the own profile has is enough', () => {
  const film = { platform: 'films', cookies: 'viewer=9', handle: 'anna' };
  expect(actorWith(film, [control({ href: 'https://films.example/accounts/edit' })])).toMatchObject({ ownProfile: 'yes' });
  expect(actorWith(film, [control({ role: 'button', name: 'Edit profile' })])).toMatchObject({ ownProfile: 'yes' });
  expect(actorWith(film, [control({ name: 'Message' })])).toMatchObject({ ownProfile: 'unknown' });
});

test('they are enough even where no session can be read', () => {
  const film = { platform: 'films', cookies: '', handle: 'anna' };
  expect(actorWith(film, [control({ href: 'https://films.example/accounts/edit/' })])).toMatchObject({
    ownProfile: 'yes',
    isLoggedIn: true,
  });
  expect(actorWith(film, [control({ role: 'button', text: 'Edit profile' })])).toMatchObject({ ownProfile: 'yes', accountId: undefined });
});

test('what stands on other people’s profiles says that this is one, unless something says that it is the own one', () => {
  const film = { platform: 'films', cookies: 'viewer=9', handle: 'anna' };
  const follow = control({ role: 'button', name: 'Follow' });
  expect(actorWith(film, [follow])).toMatchObject({ ownProfile: 'no' });
  expect(actorWith(film, [follow, control({ role: 'button', name: 'Edit profile' })])).toMatchObject({ ownProfile: 'yes' });
  expect(actorWith({ cookies: '', handle: 'bert' }, [control({ role: 'button', name: 'Add friend' })])).toMatchObject({ ownProfile: 'no' });
});

test('another number than the session’s is another account, where profiles have the session’s number', () => {
  expect(actorWith({ cookies: 'reader=12', handle: '77' })).toMatchObject({ ownProfile: 'no' });
  expect(actorWith({ cookies: 'reader=12; shop=77', handle: '77' })).toMatchObject({ ownProfile: 'yes' });
  expect(actorWith({ cookies: '', handle: '77' })).toMatchObject({ ownProfile: 'unknown' });
  expect(actorWith({ platform: 'films', cookies: 'viewer=9', handle: '77' })).toMatchObject({ ownProfile: 'unknown' });
});

test('where no cookie tells of a session, the link to the own profile does', () => {
  const blind = { ...signs, cookies: signs.cookies.filter(({ platform }) => platform !== 'books') };
  const link = control({ name: 'Your profile', href: 'https://books.example/anna' });
  expect(actorWith({ signs: blind, handle: 'anna' }, [link])).toMatchObject({ ownProfile: 'yes', accountId: undefined });
  expect(actorWith({ signs: blind, handle: 'bert' }, [link])).toMatchObject({ ownProfile: 'no', isLoggedIn: false });
});

test('a name is the same in capitals', () => {
  const link = control({ name: 'Your profile', href: 'https://books.example/Anna.B' });
  expect(actorWith({ cookies: 'reader=12', handle: 'anna.b' }, [link])).toMatchObject({ ownProfile: 'yes' });
});

test('the signs of one platform are no signs on another', () => {
  const edit = control({ role: 'button', name: 'Edit profile' });
  expect(isActorSign(edit, 'films', signs)).toBe(true);
  expect(isActorSign(edit, 'books', signs)).toBe(false);
});

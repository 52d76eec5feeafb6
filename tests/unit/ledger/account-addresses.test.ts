// What people paste, read with the rules as they are built: the same recogniser as on the pages.
import { rules } from 'virtual:rules';
import { expect, test } from 'vitest';
import { surfaceOf } from '../../../lib/guide/surface.ts';
import { accountFrom, type RecogniseAddress } from '../../../lib/ledger/account-from.ts';

const recognise: RecogniseAddress = (address) => {
  const place = surfaceOf(new URL(address), rules);
  return place && { platform: place.surface.platform, surface: place.surface.id, handle: place.handle };
};

test.each([
  ['https://www.facebook.com/theatre.des.sources', 'facebook', 'theatre.des.sources'],
  ['https://www.facebook.com/theatre.des.sources/about?locale=fr_FR', 'facebook', 'theatre.des.sources'],
  ['https://m.facebook.com/theatre.des.sources?refid=7', 'facebook', 'theatre.des.sources'],
  ['fr-fr.facebook.com/theatre.des.sources', 'facebook', 'theatre.des.sources'],
  ['facebook.com/profile.php?id=100012345678901', 'facebook', '100012345678901'],
  ['https://www.facebook.com/people/Theatre-des-Sources/100012345678901/', 'facebook', '100012345678901'],
  ['https://www.facebook.com/p/Theatre-des-Sources-100012345678901/', 'facebook', '100012345678901'],
  ['Suivez-nous : https://www.instagram.com/festival_des_sources/?hl=fr !', 'instagram', 'festival_des_sources'],
  ['instagram.com/festival_des_sources', 'instagram', 'festival_des_sources'],
  ['https://www.threads.com/@festival_des_sources', 'threads', 'festival_des_sources'],
  ['https://www.threads.net/@festival_des_sources/post/C1', 'threads', 'festival_des_sources'],
  ['https://www.facebook.com/theatre.des.sources/posts/123456789', 'facebook', 'theatre.des.sources'],
  ['https://www.threads.net/@festival_des_sources', 'threads', 'festival_des_sources'],
])('« %s » is an account on %s', (text, platform, handle) => {
  expect(accountFrom(text, recognise)).toEqual({ ok: true, platform, handle });
});

test.each([
  ['not-a-profile', 'https://www.facebook.com/'],
  ['not-a-profile', 'https://www.facebook.com/settings'],
  ['not-a-profile', 'https://www.facebook.com/privacy/center/'],
  ['not-a-profile', 'https://www.facebook.com/groups/123456789'],
  ['not-a-profile', 'https://www.instagram.com/'],
  ['not-a-profile', 'https://www.instagram.com/explore/'],
  ['other-site', 'https://www.facebook.com.example.org/theatre'],
  ['other-site', 'https://example.org/theatre'],
])('%s is said of « %s »', (why, text) => {
  expect(accountFrom(text, recognise)).toEqual({ ok: false, why });
});

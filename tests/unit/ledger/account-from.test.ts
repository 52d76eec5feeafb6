// What people type and paste for an account, and what is said when it cannot be one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountFrom, type AccountTextFault, type RecogniseAddress } from '../../../lib/ledger/account-from.ts';

/** A small world of three sites, told apart as the rules do: by host, then by path. */
const recognise: RecogniseAddress = (text) => {
  const { hostname, pathname, searchParams } = new URL(text);
  const platform = ['facebook', 'instagram', 'threads'].find((name) => new RegExp(`(^|\\.)${name}\\.(com|net)$`).test(hostname));
  if (platform === undefined)
    return hostname === 'www.whatsapp.com' ? { platform: 'whatsapp', surface: 'whatsapp.other', handle: 'x' } : undefined;
  const [first, second, third] = pathname.split('/').filter((part) => part !== '');
  const handle =
    first === 'profile.php'
      ? (searchParams.get('id') ?? undefined)
      : first === 'people'
        ? third
        : first === 'p' && platform === 'facebook'
          ? second?.match(/\d+$/)?.[0]
          : first?.replace(/^@/, '');
  if (handle === undefined || first === 'settings') return { platform, surface: `${platform}.home` };
  return { platform, surface: `${platform}.account`, handle };
};

describe('a handle', () => {
  test.each([
    ['theatre.des.sources', 'theatre.des.sources'],
    ['@theatre_des_sources', 'theatre_des_sources'],
    ['  @theatre \n', 'theatre'],
    ['100012345678901', '100012345678901'],
    ['Théâtre2026', 'Théâtre2026'],
    ['Theatre-des-Sources-100012345678901', 'Theatre-des-Sources-100012345678901'],
    ['« theatre »', 'theatre'],
    ['\u200btheatre\u00a0', 'theatre'],
    ['Instagram : @theatre', 'theatre'],
    ['@theatre (compte du festival)', 'theatre'],
  ])('is read in « %s »', (text, handle) => {
    expect(accountFrom(text, recognise)).toEqual({ ok: true, handle });
  });
});

describe('an address', () => {
  test.each([
    ['https://www.facebook.com/theatre.des.sources', 'facebook', 'theatre.des.sources'],
    ['facebook.com/theatre.des.sources/', 'facebook', 'theatre.des.sources'],
    ['m.facebook.com/theatre?refid=7', 'facebook', 'theatre'],
    ['fr-fr.facebook.com/theatre', 'facebook', 'theatre'],
    ['HTTPS://WWW.FACEBOOK.COM/Theatre', 'facebook', 'Theatre'],
    ['http://facebook.com/theatre#about', 'facebook', 'theatre'],
    ['//www.facebook.com/theatre', 'facebook', 'theatre'],
    ['www.facebook.com/profile.php?id=100012345678901', 'facebook', '100012345678901'],
    ['https://www.facebook.com/people/Theatre-des-Sources/100012345678901/', 'facebook', '100012345678901'],
    ['https://www.facebook.com/p/Theatre-des-Sources-100012345678901/', 'facebook', '100012345678901'],
    ['https://www.instagram.com/theatre_des_sources/?hl=fr', 'instagram', 'theatre_des_sources'],
    ['www.instagram.com/theatre', 'instagram', 'theatre'],
    ['https://www.threads.com/@theatre', 'threads', 'theatre'],
    ['threads.net/@theatre', 'threads', 'theatre'],
    ['@theatre@threads.net', 'threads', 'theatre'],
    ['Notre page : https://www.facebook.com/theatre, merci !', 'facebook', 'theatre'],
    ['<https://www.facebook.com/theatre>', 'facebook', 'theatre'],
    ['regie@example.org, https://www.facebook.com/theatre', 'facebook', 'theatre'],
    ['https://www.facebook.com/ https://www.facebook.com/theatre', 'facebook', 'theatre'],
  ])('is read in « %s »', (text, platform, handle) => {
    expect(accountFrom(text, recognise)).toEqual({ ok: true, platform, handle });
  });
});

test.each<[AccountTextFault, string]>([
  ['empty', ''],
  ['empty', ' \n\u00a0\u200b'],
  ['empty', '« »'],
  ['too-long', 'x'.repeat(2001)],
  ['too-long', 'x'.repeat(101)],
  ['too-long', `https://www.facebook.com/${'x'.repeat(101)}`],
  ['looks-like-email', 'regie@example.org'],
  ['looks-like-email', 'mailto:regie@example.org'],
  ['looks-like-email', 'Écrivez à regie@example.org.'],
  ['other-site', 'https://example.org/theatre'],
  ['other-site', 'www.example.org'],
  ['other-site', 'example.org/theatre'],
  ['other-site', 'theatre-des-sources.example.org'],
  ['other-site', 'https://www.facebook.com@example.org/theatre'],
  ['other-site', 'https://example.org/?next=https://www.facebook.com/theatre'],
  ['other-site', '@theatre@social.example.org'],
  ['not-a-profile', 'https://www.facebook.com/'],
  ['not-a-profile', 'facebook.com'],
  ['not-a-profile', 'www.instagram.com'],
  ['not-a-profile', 'https://www.facebook.com/settings'],
  ['not-a-profile', 'https://www.whatsapp.com/x'],
  ['not-an-address-or-handle', 'Théâtre des Sources'],
  ['not-an-address-or-handle', '@one et @two'],
  ['not-an-address-or-handle', 'théâtre-des-sources'],
  ['not-an-address-or-handle', 'javascript:alert(1)'],
  ['not-an-address-or-handle', 'fb://profile/1'],
  ['not-an-address-or-handle', 'https://'],
  ['not-an-address-or-handle', '@'],
  ['empty', '...'],
  ['empty', '...'],
])('%s is what is said of « %s »', (why, text) => {
  expect(accountFrom(text, recognise)).toEqual({ ok: false, why });
});

test('no text makes it fail, and no handle it gives holds an @, a slash or a space', () => {
  const piece = fc.constantFrom('@', '/', '.', ':', 'https://', 'www.', 'facebook.com', '?', ' ', '%', 'é', '[', '\u202e', '-12345');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (anything) => {
      const reading = accountFrom(anything, recognise);
      expect(reading.ok ? reading.handle : '').not.toMatch(/[\s@/]/);
    }),
    { numRuns: 3000 },
  );
});

// What an address is: one row per idea, real rules.
import { describe, expect, test } from 'vitest';
import { isMetaHost, surfaceOf } from '../../../lib/guide/surface.ts';
import { readRules } from '../../../modules/rules/read.ts';

const rules = readRules();

describe('an account is known by its address, and its handle is in it', () => {
  test.each([
    ['https://www.facebook.com/theatre.des.sources', 'theatre.des.sources'],
    ['https://www.facebook.com/TheatreDesSources/?locale=fr_FR', 'TheatreDesSources'],
    ['https://www.facebook.com/profile.php?id=100012345678901&sk=about', '100012345678901'],
    ['https://www.facebook.com/people/Theatre-Des-Sources/61550000000001/', '61550000000001'],
    ['https://www.facebook.com/pages/Theatre-Des-Sources/208200000000001', '208200000000001'],
    ['https://www.facebook.com/pages/category/Theatre/Theatre-Des-Sources-208200000000001/', '208200000000001'],
    ['https://www.facebook.com/p/Th%C3%A9%C3%A2tre-100060000000001/', '100060000000001'],
    ['https://www.facebook.com/Th%C3%A9%C3%A2tre-104900000000001', 'Théâtre-104900000000001'],
    ['https://www.instagram.com/theatre_des.sources/', 'theatre_des.sources'],
    ['https://www.instagram.com/@theatre/', 'theatre'],
    ['https://www.threads.com/@theatre', 'theatre'],
  ])('%s is of %s', (address, handle) => {
    const match = at(address);
    expect(match?.surface.id).toMatch(/\.account$/);
    expect(match?.handle).toBe(handle);
  });

  test('a tab of an account keeps the handle', () => {
    expect(at('https://www.facebook.com/theatredessources/photos')).toMatchObject({
      surface: { id: 'facebook.account_tab' },
      handle: 'theatredessources',
    });
  });
});

describe('a reserved word is no name', () => {
  test.each(['settings', 'SETTINGS', 'Groups', 'marketplace', 'help', 'login', 'off_facebook_activity', 'some_new_tool', 'page.php'])(
    '%s',
    (word) => {
      expect(at(`https://www.facebook.com/${word}`)?.surface.id).not.toBe('facebook.account');
    },
  );

  test.each(['settingsmuseum', 'groupsofttravel', 'privacycenter', 'peter_parker-miller', 'a', '4'])('but %s is one', (name) => {
    expect(at(`https://www.facebook.com/${name}`)).toMatchObject({ surface: { id: 'facebook.account' }, handle: name });
  });
});

describe('a form is known by its number on every host of its platform', () => {
  test.each([
    ['https://fr-fr.facebook.com/help/contact/712876720715583?locale=fr_FR', 'facebook.objection_form', '712876720715583'],
    ['https://m.facebook.com/help/contact/1266025207620918/', 'facebook.third_party_form', '1266025207620918'],
    ['https://help.instagram.com/contact/767264225370182', 'instagram.objection_form', '767264225370182'],
    ['https://www.facebook.com/help/contact/540977946302970', 'facebook.contact_form', '540977946302970'],
  ])('%s is %s', (address, surface, form) => {
    expect(at(address)).toMatchObject({ surface: { id: surface }, form });
  });

  test('a number we do not know is a contact form, and no goal', () => {
    expect(at('https://www.facebook.com/help/contact/999999999999999')).toEqual({
      surface: rules.surfaces['facebook.contact_form'],
      handle: undefined,
      form: undefined,
    });
  });
});

describe('the browser’s reading of an address counts', () => {
  test.each([
    ['https://user:secret@www.facebook.com/settings', 'facebook.settings'],
    ['https://www.facebook.com:8443/settings', 'facebook.settings'],
    ['https://WWW.FACEBOOK.COM/settings', 'facebook.settings'],
    ['https://www.facebook.com./settings', 'facebook.settings'],
    ['http://www.facebook.com//settings//', 'facebook.settings'],
    ['https://www.facebook.com/groups/../settings', 'facebook.settings'],
    ['https://www.facebook.com/%73ettings', 'facebook.settings'],
    ['https://www.facebook.com\\settings', 'facebook.settings'],
  ])('%s is %s', (address, surface) => {
    expect(at(address)?.surface.id).toBe(surface);
  });

  test.each([
    'https://www.facebook.com@example.org/settings',
    'https://example.org/?next=https://www.facebook.com/settings',
    'https://www.facebook.com.example.org/settings',
    'https://fаcebook.com/settings',
    'ftp://www.facebook.com/settings',
    'file:///www.facebook.com/settings',
    'https://www.facebook.com/%zz',
  ])('%s is nothing we know', (address) => {
    expect(at(address)).toBeUndefined();
  });
});

test('Meta’s hosts are told from others', () => {
  expect(isMetaHost(new URL('https://l.facebook.com/x'), rules)).toBe(true);
  expect(isMetaHost(new URL('https://unheard-of.meta.com/'), rules)).toBe(true);
  expect(isMetaHost(new URL('https://example.org/'), rules)).toBe(false);
  expect(isMetaHost(new URL('javascript:void(0)'), rules)).toBe(false);
});

function at(address: string): ReturnType<typeof surfaceOf> {
  return surfaceOf(new URL(address), rules);
}

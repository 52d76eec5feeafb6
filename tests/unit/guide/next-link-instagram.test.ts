// Instagram’s pages, one row per page, language and shape of link.
import { describe, expect, test } from 'vitest';
import type { Control } from '../../../lib/guide/view.ts';
import { EN_SENTENCE, FR_SENTENCE, nextLinkOn, row, word, type Row } from './next-link.ts';

const IG = 'https://www.instagram.com';
const IG_CENTER = 'https://privacycenter.instagram.com/';
const NEW_IG_FORM = 'https://help.instagram.com/contact/999999999999999';

const igCenter = (text: string): Partial<Control> => ({ text, href: `${IG_CENTER}?entry_point=instagram_settings_page` });

const ROWS: readonly Row[] = [
  row(
    'instagram.account',
    `${IG}/theatre.des.sources/`,
    'fr',
    'privacy-center « Centre de confidentialité »',
    word('Confidentialité', '', `${IG}/legal/privacy/`),
    igCenter('Centre de confidentialité'),
  ),
  row(
    'instagram.settings',
    `${IG}/accounts/edit/`,
    'fr',
    'privacy-center « Centre de confidentialité »',
    igCenter('Centre de confidentialité'),
  ),
  row('instagram.settings', `${IG}/accounts/settings/`, 'en', 'privacy-center « Privacy Center »', igCenter('Privacy Center')),
  row('instagram.privacy_center', IG_CENTER, 'fr', 'object-link « opposer »', word('opposer', FR_SENTENCE, NEW_IG_FORM)),
  row(
    'instagram.privacy_center',
    IG_CENTER,
    'en',
    'object-link « object »',
    word('object', EN_SENTENCE, 'https://help.instagram.com/contact/233964459562201', 'object (Opens in a new tab)'),
  ),
  row(
    'instagram.privacy_center',
    IG_CENTER,
    'en',
    'generative-ai « AI at Meta »',
    word('AI at Meta', '', 'https://privacycenter.instagram.com/privacy/genai/'),
  ),
  row(
    'instagram.privacy_policy',
    'https://privacycenter.instagram.com/policy/',
    'en',
    'object-link « object »',
    word('object', EN_SENTENCE, NEW_IG_FORM, 'object (Opens in a new tab)'),
  ),
];

describe('the next link on Instagram, page by page and language by language', () => {
  test.each(ROWS)('%s (%s) in %s: %s', (surface, url, lang, expected, controls) => {
    expect(nextLinkOn(url, lang, controls)).toBe(`${surface}: ${expected}`);
  });
});

// Facebook’s pages, one row per page, language and shape of link.
import { describe, expect, test } from 'vitest';
import type { Control } from '../../../lib/guide/view.ts';
import { EN_SENTENCE, FR_SENTENCE, nextLinkOn, row, word, type Row } from './next-link.ts';

const FB = 'https://www.facebook.com';
const PRIVACY_CENTER = `${FB}/privacy/center/`;
const NEW_FORM = `${FB}/help/contact/999999999999999`;
const PORTAL = 'https://help.meta.com/support/privacy/';
const WRAPPED_PORTAL = `https://l.facebook.com/l.php?u=${encodeURIComponent(PORTAL)}&h=AT0`;

const DE_SENTENCE = 'Du kannst der Verwendung deiner Informationen zu diesen Zwecken widersprechen.';
const IT_SENTENCE = 'Hai diritto di opporti all’uso delle tue informazioni per tali finalità.';

const center = (text: string): Partial<Control> => ({ text, href: `${PRIVACY_CENTER}?entry_point=facebook_page_footer` });
const policyLink = (text: string): Partial<Control> => ({ text, href: `${FB}/privacy/policy/?entry_point=facebook_page_footer` });

const ROWS: readonly Row[] = [
  row(
    'facebook.account',
    `${FB}/theatre.des.sources`,
    'fr',
    'privacy-center « Centre de confidentialité »',
    policyLink('Politique de confidentialité'),
    center('Centre de confidentialité'),
  ),
  row(
    'facebook.account',
    `${FB}/profile.php?id=100001234567890`,
    'en',
    'privacy-center « Privacy Center »',
    policyLink('Privacy'),
    center('Privacy Center'),
  ),
  row('facebook.account_self', `${FB}/me`, 'fr', 'privacy-center « Centre de confidentialité »', center('Centre de confidentialité')),
  row(
    'facebook.settings',
    `${FB}/settings/?tab=privacy`,
    'fr',
    'privacy-center « Centre de confidentialité »',
    center('Centre de confidentialité'),
  ),
  row('facebook.settings', `${FB}/settings`, 'en-gb', 'privacy-center « Privacy Centre »', center('Privacy Centre')),
  row('facebook.settings', `${FB}/settings`, 'de', 'privacy-center « Privacy Center »', center('Privacy Center')),
  row(
    'facebook.legal',
    `${FB}/legal/eu-ai-terms`,
    'en',
    'privacy-center « Privacy Center »',
    word('Privacy Center', '', `${FB}/privacy/guide/genai?entry_point=whatsapp_genai`),
    center('Privacy Center'),
  ),
  row(
    'facebook.privacy_center',
    PRIVACY_CENTER,
    'fr',
    'object-link « opposer »',
    word('opposer', FR_SENTENCE, NEW_FORM, 'opposer (s’ouvre dans un nouvel onglet)'),
  ),
  row(
    'facebook.privacy_center',
    PRIVACY_CENTER,
    'en',
    'object-link « object »',
    word('object', EN_SENTENCE, NEW_FORM, 'object (Opens in a new tab)'),
  ),
  row('facebook.privacy_center', PRIVACY_CENTER, 'de', 'object-link « widersprechen »', word('widersprechen', DE_SENTENCE, NEW_FORM)),
  row('facebook.privacy_center', PRIVACY_CENTER, 'it', 'object-link « opporti »', word('opporti', IT_SENTENCE, NEW_FORM)),
  row(
    'facebook.privacy_center',
    PRIVACY_CENTER,
    'fr',
    'generative-ai « L’IA chez Meta »',
    word('Partage', '', `${FB}/privacy/guide/sharing/`),
    word('L’IA chez Meta', '', `${FB}/privacy/guide/generative-ai/`),
  ),
  row(
    'facebook.privacy_center',
    PRIVACY_CENTER,
    'fr',
    'privacy-policy « Politique de confidentialité »',
    policyLink('Politique de confidentialité'),
    word('Paramètres', '', `${FB}/settings`),
  ),
  row(
    'facebook.privacy_center',
    PRIVACY_CENTER,
    'en',
    'other-policies « Other policies and articles »',
    { role: 'button', text: 'Other policies and articles' },
    policyLink('Privacy Policy'),
  ),
  row(
    'facebook.privacy_center',
    PRIVACY_CENTER,
    'fr',
    'privacy-topics « Sujets de confidentialité »',
    { role: 'button', text: 'Sujets de confidentialité' },
    { role: 'button', text: 'Autres règles et articles' },
  ),
  row(
    'facebook.privacy_center',
    PRIVACY_CENTER,
    'en',
    'genai-article « How Meta uses information for generative AI models and features »',
    { role: 'button', text: 'Other policies and articles' },
    { role: 'button', text: 'How Meta uses information for generative AI models and features' },
  ),
  row('facebook.privacy_guide', `${FB}/privacy/guide/genai`, 'en', 'submit-objection « Submit an objection request »', {
    role: 'button',
    text: 'Submit an objection request',
  }),
  row('facebook.privacy_guide', `${FB}/privacy/genai`, 'en', 'right-to-object « Right to object »', word('Right to object', '', NEW_FORM)),
  row(
    'facebook.privacy_guide',
    `${FB}/privacy/genai`,
    'en',
    'nothing',
    word('Learn more and submit requests here.', '', `${FB}/help/contact/1266025207620918`),
  ),
  row(
    'facebook.privacy_policy',
    `${FB}/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe`,
    'en',
    'object-link « right to object to »',
    word(
      'right to object to',
      'You have the right to object to and restrict certain processing.',
      `${PORTAL}?entry_point=POLICY_SUBPAGE%3A7.subpage.11-ObjectYouHaveThe`,
    ),
  ),
  row(
    'facebook.privacy_policy',
    'https://fr-fr.facebook.com/privacy/policy/',
    'fr',
    'object-link « droit d’opposition »',
    word('l’IA chez Meta', '', `${FB}/privacy/genai`),
    word('droit d’opposition', 'En savoir plus sur votre droit d’opposition.', `${FB}/help/contact/6359191084165019`),
  ),
  row(
    'facebook.privacy_policy',
    'https://fr-fr.facebook.com/privacy/policy/',
    'fr',
    'object-section « Vous opposer »',
    word('Gérer vos données', '', WRAPPED_PORTAL),
    word('en ligne', 'contacter en ligne', WRAPPED_PORTAL),
    center('Accueil du Centre de confidentialité'),
    word('Vous opposer', '', 'https://fr-fr.facebook.com/privacy/policy/?subpage=7.subpage.11-ObjectYouHaveThe'),
  ),
];

describe('the next link on Facebook, page by page and language by language', () => {
  test.each(ROWS)('%s (%s) in %s: %s', (surface, url, lang, expected, controls) => {
    expect(nextLinkOn(url, lang, controls)).toBe(`${surface}: ${expected}`);
  });
});

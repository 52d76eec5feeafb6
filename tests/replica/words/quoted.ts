// Labels of Meta's in the languages of which we know only a few: quoted as the sources have them (facts: labels.json, meta.md B and C).
import type { PageLang } from '../variant.ts';
import type { Linked, Words } from './words.ts';

/** What the way to the form is marked with, and what tells the own profile from another. Nothing of it is translated by us. */
export const LABELS = [
  'privacyCenter',
  'privacyCenterLabel',
  'privacyCenterHome',
  'privacyTopics',
  'moreResources',
  'privacyPolicy',
  'otherPolicies',
  'settings',
  'settingsAndPrivacy',
  'instagramSettings',
  'moreInfoAndSupport',
  'aiAtMeta',
  'genaiArticle',
  'objectCard',
  'submitObjection',
  'yourRightToObject',
  'formTitle',
  'submit',
  'confirmation',
  'thirdPartyTitle',
  'intakeQuestion',
  'yes',
  'yourProfile',
  'profile',
  'editProfile',
  'addFriend',
  'follow',
] as const satisfies readonly (keyof Words)[];

/** Sentences with a linked word; where only the word is known, only the word stands there. */
export const SENTENCES = ['objectSentence', 'objectSubpage', 'thirdParty'] as const satisfies readonly (keyof Words)[];

export type Quoted = Partial<Record<(typeof LABELS)[number], string> & Record<(typeof SENTENCES)[number], Linked>>;
export type FewWords = Exclude<PageLang, 'fr' | 'en'>;

export const QUOTED: Readonly<Record<FewWords, Quoted>> = {
  de: {
    privacyCenter: 'Privacy Center',
    privacyCenterHome: 'Startseite des Privacy Centers',
    privacyTopics: 'Datenschutzthemen',
    privacyPolicy: 'Datenschutzrichtlinie',
    otherPolicies: 'Weitere Richtlinien und Artikel',
    settingsAndPrivacy: 'Einstellungen und Privatsphäre',
    moreInfoAndSupport: 'Weitere Infos und Hilfe',
    aiAtMeta: 'KI bei Meta',
    objectSentence: ['Du kannst der Verwendung deiner Informationen zu diesen Zwecken ', 'widersprechen', '.'],
    objectCard: 'Widerspruchsrecht',
    objectSubpage: ['', 'zu widersprechen', ''],
    submitObjection: 'Antrag auf Widerspruch',
    formTitle: 'Einspruch gegen die Verwendung deiner Informationen für KI bei Meta',
    submit: 'Senden',
    intakeQuestion: 'Bezieht sich deine Anfrage auf KI bei Meta?',
    yes: 'Ja',
  },
  es: {
    privacyCenter: 'Centro de privacidad',
    privacyTopics: 'Temas de privacidad',
    privacyPolicy: 'Política de privacidad',
    settingsAndPrivacy: 'Configuración y privacidad',
    instagramSettings: 'Configuración y actividad',
    moreInfoAndSupport: 'Más información y ayuda',
    aiAtMeta: 'IA en Meta',
    objectSentence: ['', 'derecho a oponerte', ''],
    yourRightToObject: 'Derecho a oponerte',
  },
  it: {
    privacyCenter: 'Centro sulla privacy',
    settingsAndPrivacy: 'Impostazioni e privacy',
    moreInfoAndSupport: 'Altre info e assistenza',
    aiAtMeta: 'IA in Meta',
    objectSentence: ['Hai diritto di ', 'opporti', ' all’uso delle tue informazioni per tali finalità.'],
    objectCard: 'diritto di opposizione',
    submit: 'invia',
    confirmation:
      'Ciò significa che la tua richiesta verrà applicata d’ora in avanti allo sviluppo e al miglioramento dell’IA in Meta. Riceverai una e-mail con i dettagli',
  },
  nl: {
    privacyCenter: 'Privacycentrum',
    objectSentence: ['', 'bezwaar maken', ''],
    submit: 'Verzenden',
  },
  pt: {
    privacyCenter: 'Centro de Privacidade',
    settingsAndPrivacy: 'Definições e privacidade',
    moreInfoAndSupport: 'Mais informações e suporte',
    aiAtMeta: 'IA na Meta',
    yourRightToObject: 'Direito à oposição',
    formTitle: 'Opõe-te à utilização das tuas informações pela IA na Meta',
  },
  pl: {
    privacyCenter: 'Centrum ochrony prywatności',
    settingsAndPrivacy: 'Ustawienia i prywatność',
  },
  sv: {
    objectSentence: ['', 'rätt att invända', ''],
    yourRightToObject: 'rätt att invända',
  },
  fi: {
    privacyCenter: 'Tietosuojakeskus',
    aiAtMeta: 'Generatiivinen tekoäly Metassa',
    objectSentence: ['', 'oikeus vastustaa', ''],
    yourRightToObject: 'oikeus vastustaa',
  },
};

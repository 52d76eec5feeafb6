// The stand-in's vocabulary: short labels quoted from Meta (facts: labels.json, meta.md C, real-dom.md), the rest invented.
import type { PageLang } from '../variant.ts';

/** A sentence with one linked word: what stands before it, the word, what stands after. */
export type Linked = readonly [before: string, word: string, after: string];

export interface Words {
  lang: PageLang;
  privacyCenter: string;
  /** The sentence Meta gives the footer's link instead of its visible words. */
  privacyCenterLabel: string;
  privacyCenterHome: string;
  search: string;
  privacyTopics: string;
  moreResources: string;
  privacyPolicy: string;
  otherPolicies: string;
  settings: string;
  settingsAndPrivacy: string;
  instagramSettings: string;
  moreInfoAndSupport: string;
  privacy: string;
  terms: string;
  cookies: string;
  aiAtMeta: string;
  genaiArticle: string;
  notice: string;
  objectSentence: Linked;
  /** What a screen reader adds to a link that opens a new tab. */
  newTab: string;
  externalLink: string;
  afterObjection: string;
  objectCard: string;
  objectSubpage: Linked;
  submitObjection: string;
  yourRightToObject: string;
  thirdParty: Linked;
  formTitle: string;
  formIntro: string;
  email: string;
  reason: string;
  submit: string;
  next: string;
  confirmationTitle: string;
  confirmation: string;
  close: string;
  thirdPartyTitle: string;
  thirdPartyChoices: readonly string[];
  intakeQuestion: string;
  yes: string;
  no: string;
  helpTitle: string;
  helpIntro: string;
  logIn: string;
  logInTitle: readonly [facebook: string, instagram: string];
  emailOrPhone: string;
  password: string;
  forgotten: string;
  yourProfile: string;
  profile: string;
  editProfile: string;
  addFriend: string;
  follow: string;
  message: string;
  seeAllProfiles: string;
  switchBack: string;
  feedTitle: string;
  comment: string;
  like: string;
  share: string;
  postText: string;
  cookieTitle: string;
  cookieChoices: readonly [string, string];
  notFound: string;
  notAvailable: string;
  goHome: string;
  helpHomeTitle: string;
  accountsCenter: string;
  standIn: string;
}

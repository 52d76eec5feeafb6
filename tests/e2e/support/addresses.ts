// Addresses the tests walk to, by what a person would call them.
import { FACEBOOK_OTHER, FACEBOOK_SELF, INSTAGRAM_OTHER, INSTAGRAM_SELF } from '../../replica/people.ts';
import { FACEBOOK_SITE, HELP_META, INSTAGRAM_SITE, OBJECT_SUBPAGE, THIRD_PARTY_FORM } from '../../replica/site.ts';

export const FACEBOOK = {
  ...FACEBOOK_SITE,
  profile: `https://www.facebook.com/${FACEBOOK_SELF.vanity}`,
  otherProfile: `https://www.facebook.com/${FACEBOOK_OTHER.vanity}`,
  objectSubpage: `${FACEBOOK_SITE.policy}${OBJECT_SUBPAGE}`,
  intake: 'https://www.facebook.com/help/contact/367438723733209',
  oldForm: 'https://www.facebook.com/help/contact/6359191084165019',
  trap: THIRD_PARTY_FORM,
  portal: HELP_META,
};

export const INSTAGRAM = {
  ...INSTAGRAM_SITE,
  profile: `https://www.instagram.com/${INSTAGRAM_SELF.handle}/`,
  otherProfile: `https://www.instagram.com/${INSTAGRAM_OTHER.handle}/`,
};

/** What is walked to see what the browser is asked for on the way. */
export const WALK = [
  FACEBOOK.profile,
  FACEBOOK.settings,
  FACEBOOK.center,
  FACEBOOK.objectSubpage,
  FACEBOOK.form,
  FACEBOOK.trap,
  INSTAGRAM.profile,
  INSTAGRAM.center,
  INSTAGRAM.form,
];

// What a hint is made from, on a quiet page of a logged-in person who follows nobody yet; a test says what differs.
import type { FollowedAccount, HintContext, HintInput } from '../../../lib/guide/hint-input.ts';
import { recognise } from '../../../lib/guide/recognise.ts';
import { nextStep } from '../../../lib/guide/step.ts';
import type { Actor, Control } from '../../../lib/guide/view.ts';
import { pageView } from './page-view.ts';
import { SMALL_RULES } from './small-rules.ts';

export const ADDRESSES = {
  ownProfile: 'https://www.facebook.com/theatre.des.sources',
  settings: 'https://www.facebook.com/settings',
  center: 'https://www.facebook.com/privacy/center/',
  policy: 'https://www.facebook.com/privacy/policy/',
  form: 'https://www.facebook.com/help/contact/712876720715583',
  olderForm: 'https://www.facebook.com/help/contact/6359191084165019',
  intake: 'https://www.facebook.com/help/contact/367438723733209',
  portal: 'https://help.meta.com/support/privacy/',
  thirdParty: 'https://www.facebook.com/help/contact/510058597920541',
  login: 'https://www.facebook.com/login/',
};

export interface Scene extends Partial<Omit<HintInput, 'actor' | 'context' | 'sighting' | 'step'>> {
  lang?: string;
  controls?: readonly Partial<Control>[];
  messages?: readonly string[];
  actor?: Partial<Actor>;
  context?: Partial<HintContext>;
}

/** Recognises the page as the extension does, so that a hint is tested on what is really found. */
export function hintInput(url: string, scene: Scene = {}): HintInput {
  const { lang = 'fr', controls = [], messages = [], actor = {}, context = {}, rules = SMALL_RULES, ...said } = scene;
  const sighting = recognise(pageView(url, lang, controls, messages), rules);
  return {
    url,
    rules,
    sighting,
    step: sighting && nextStep(sighting, rules),
    actor: { isLoggedIn: true, ownProfile: 'yes', ...actor },
    context: { today: '2026-11-24', isHintsOn: true, muted: [], accounts: [], ...context },
    isSettled: false,
    isFused: false,
    ...said,
  };
}

export function followed(handle: string, said: Partial<FollowedAccount> = {}): FollowedAccount {
  return { id: `account-${handle}`, handle, kind: 'profile', status: 'todo', ...said };
}

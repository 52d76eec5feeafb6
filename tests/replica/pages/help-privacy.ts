// help.meta.com/support/privacy: where the policy's object link has led since July 2026. Its content is not known; this is a guess.
import { heading, link, paragraph } from '../comet.ts';
import { html } from '../html.ts';
import type { Page } from '../scene.ts';
import { FACEBOOK_SITE, INSTAGRAM_SITE, THIRD_PARTY_FORM } from '../site.ts';

export const helpPrivacy: Page = ({ words }) => ({
  kind: 'scene',
  title: words.helpTitle,
  layout: 'form',
  main: html`${heading(words.helpTitle, 1)}${paragraph(words.helpIntro)}
  ${paragraph(link(FACEBOOK_SITE.form, `${words.submitObjection} (Facebook)`, { id: 'replica-target' }))}
  ${paragraph(link(INSTAGRAM_SITE.form, `${words.submitObjection} (Instagram)`, { id: 'replica-target-instagram' }))}
  ${paragraph(link(THIRD_PARTY_FORM, words.thirdPartyTitle))}`,
});

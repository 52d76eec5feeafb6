// The Accounts Centre: the profiles that share it. It leads nowhere; it says which accounts one objection covers.
import { heading, paragraph } from '../comet.ts';
import { html } from '../html.ts';
import { FACEBOOK_SELF, INSTAGRAM_SELF } from '../people.ts';
import type { Page } from '../scene.ts';

export const accountsCenter: Page = ({ words }) => ({
  kind: 'scene',
  title: words.accountsCenter,
  layout: 'form',
  main: html`${heading(words.accountsCenter, 1)}${heading(words.profile, 2)}${paragraph(FACEBOOK_SELF.name)}${paragraph(INSTAGRAM_SELF.name)}`,
});

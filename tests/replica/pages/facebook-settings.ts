// Facebook's settings: a rail that scrolls by itself, with the Privacy Center far down in it.
import { heading, link, paragraph, tokens } from '../comet.ts';
import { html } from '../html.ts';
import type { Page } from '../scene.ts';
import { FACEBOOK_SITE } from '../site.ts';

const TABS = 24;

export const facebookSettings: Page = ({ words, variant }) => ({
  kind: 'scene',
  title: `${words.settings} | Facebook`,
  layout: 'comet',
  main: html`<div class="x78zum5 ${tokens(4)}">
    <div role="navigation" aria-label="${words.settings}" id="replica-scroller" class="x1odjw0f ${tokens(5)}">
      ${heading(words.settingsAndPrivacy, 2)}
      ${Array.from({ length: TABS }, (_, index) => html`<div class="${tokens(2)}">${link(`/settings/?tab=tab_${index}`, `${words.settings} ${index + 1}`)}</div>`)}
      ${
        !variant.faults.includes('no-link') &&
        link(`${FACEBOOK_SITE.center}?entry_point=facebook_settings`, words.privacyCenter, { id: 'replica-target' })
      }
      ${Array.from({ length: TABS }, (_, index) => html`<div class="${tokens(2)}">${link(`/settings/?tab=more_${index}`, `${words.settings} ${TABS + index + 1}`)}</div>`)}
    </div>
    <div class="${tokens(5)}">${heading(words.settings, 1)}${Array.from({ length: 30 }, () => paragraph(words.postText))}</div>
  </div>`,
});

// Instagram's settings: the Privacy Center stands in the left column, under "More info and support".
import { heading, link, paragraph, tokens } from '../comet.ts';
import { html } from '../html.ts';
import type { Page } from '../scene.ts';
import { INSTAGRAM_SITE } from '../site.ts';

/** `/accounts/edit/` and `/accounts/settings/…`. */
export const instagramSettings: Page = ({ words, variant }) => ({
  kind: 'scene',
  title: `${words.instagramSettings} • Instagram`,
  layout: 'instagram',
  main: html`<div class="x78zum5 ${tokens(4)}">
    <div class="x1odjw0f ${tokens(4)}" id="replica-scroller">
      ${heading(words.instagramSettings, 2)}
      ${Array.from({ length: 20 }, (_, index) => html`<div>${link(`/accounts/settings/v2/pane_${index}/`, `${words.settings} ${index + 1}`)}</div>`)}
      ${heading(words.moreInfoAndSupport, 3)}
      ${
        !variant.faults.includes('no-link') &&
        link(`${INSTAGRAM_SITE.center}?entry_point=instagram_settings_page`, words.privacyCenter, { id: 'replica-target' })
      }
    </div>
    <div class="${tokens(4)}">${heading(words.editProfile, 1)}${Array.from({ length: 20 }, () => paragraph(words.postText))}</div>
  </div>`,
});

// The policy in the Privacy Center's dress: a card that only jumps to a sub-page, and the sub-page with the link.
import { heading, link, paragraph, tokens } from '../comet.ts';
import { html } from '../html.ts';
import { objectSentence } from '../object-link.ts';
import type { Page } from '../scene.ts';
import { HELP_META, INTAKE_FROM_POLICY, leaving, OBJECT_SUBPAGE, siteOf } from '../site.ts';

/** `/privacy/policy/`, with or without `?subpage=`. */
export const privacyPolicy: Page = (visit) => (visit.url.searchParams.has('subpage') ? subpage(visit) : whole(visit));

const whole: Page = ({ words, url, variant }) => ({
  kind: 'scene',
  title: words.privacyPolicy,
  layout: 'center',
  main: html`${heading(words.privacyPolicy, 2)}${Array.from({ length: 60 }, () => paragraph(words.notice))}
    <div class="${tokens(4)}">
      ${
        !variant.faults.includes('no-link') &&
        link(`${siteOf(url).policy}${OBJECT_SUBPAGE}`, html`<div aria-hidden="true"><span>${words.objectCard}</span></div>`, {
          label: words.objectCard,
          className: 'x1card',
          id: 'replica-target',
        })
      }
    </div>
    ${Array.from({ length: 20 }, () => paragraph(words.notice))}`,
});

const subpage: Page = (visit) => ({
  kind: 'scene',
  title: visit.words.privacyPolicy,
  layout: 'center',
  main: html`${heading(visit.words.objectCard, 2)}
  ${paragraph(objectSentence(visit, visit.words.objectSubpage, leaving(siteOf(visit.url), visit.variant.cohort === 'intake' ? INTAKE_FROM_POLICY : HELP_META)))}
  ${paragraph(visit.words.notice)}`,
});

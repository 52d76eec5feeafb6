// The Privacy Center's home on either host: with the notice of 2025 and its object link, or without, by cohort.
import { heading, link, paragraph, tokens } from '../comet.ts';
import { formLink } from '../form-address.ts';
import { html, type Html } from '../html.ts';
import { objectSentence } from '../object-link.ts';
import type { Page, Visit } from '../scene.ts';
import { siteOf } from '../site.ts';

export const privacyCenter: Page = (visit) => ({
  kind: 'scene',
  title: visit.words.privacyCenter,
  layout: 'center',
  main: html`${heading(visit.words.privacyCenter, 1)} ${visit.variant.cohort === 'banner' && notice(visit)}
  ${Array.from({ length: 6 }, () => paragraph(visit.words.notice))}
  ${card(siteOf(visit.url).guide.replace('genai', 'sharing'), `${visit.words.share} – ${visit.words.privacyCenter}`)}`,
});

/** The card of spring 2025: no heading role, five links in one block, one of them the right one. */
function notice(visit: Visit): Html {
  const { words, url } = visit;
  const site = siteOf(url);
  return html`<div class="${tokens(6)}">
    ${paragraph(words.notice, ' ', link(site.article, words.genaiArticle))}
    ${paragraph(objectSentence(visit, words.objectSentence, formLink(visit), { blank: true }), ' ', words.afterObjection)}
  </div>`;
}

/** A card is a link under an empty overlay that takes the pointer. */
function card(to: string, text: string): Html {
  return html`<div class="x1n2onr6 ${tokens(4)}">
    ${link(
      to,
      html`<span>${text}</span>
        <div role="none" data-visualcompletion="ignore" class="x10l6tqk ${tokens(3)}"></div>`,
      { label: text, className: 'x1card' },
    )}
  </div>`;
}

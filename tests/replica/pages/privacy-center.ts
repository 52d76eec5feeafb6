// The Privacy Center's home on either host: a notice with the object link, or cards that lead on, by cohort.
import { heading, link, paragraph, tokens } from '../comet.ts';
import { html, type Html } from '../html.ts';
import { objectSentence } from '../object-link.ts';
import type { Page, Visit } from '../scene.ts';
import { leaving, siteOf } from '../site.ts';

export const privacyCenter: Page = (visit) => ({
  kind: 'scene',
  title: visit.words.privacyCenter,
  layout: 'center',
  main: html`${heading(visit.words.privacyCenter, 1)} ${visit.variant.cohort === 'banner' && notice(visit)}
  ${visit.variant.cohort === 'topics' && topics(visit)} ${Array.from({ length: 6 }, () => paragraph(visit.words.notice))}
  ${card(siteOf(visit.url).guide.replace('genai', 'sharing'), `${visit.words.share} – ${visit.words.privacyCenter}`)}`,
});

/** The card of spring 2025: no heading role, five links in one block, one of them the right one. */
function notice(visit: Visit): Html {
  const { words, url } = visit;
  const site = siteOf(url);
  return html`<div class="${tokens(6)}">
    ${paragraph(words.notice, ' ', link(site.article, words.genaiArticle))}
    ${paragraph(objectSentence(visit, words.objectSentence, leaving(site, site.form), { blank: true }), ' ', words.afterObjection)}
  </div>`;
}

function topics({ words, url, variant }: Visit): Html {
  return html`${heading(words.privacyTopics, 3)}${!variant.faults.includes('no-link') && card(siteOf(url).guide, words.aiAtMeta, 'replica-target')}`;
}

/** A card is a link under an empty overlay that takes the pointer. */
function card(to: string, text: string, id?: string): Html {
  return html`<div class="x1n2onr6 ${tokens(4)}">
    ${link(
      to,
      html`<span>${text}</span>
        <div role="none" data-visualcompletion="ignore" class="x10l6tqk ${tokens(3)}"></div>`,
      { label: text, className: 'x1card', id },
    )}
  </div>`;
}

// The rail of the Privacy Center: links, and two headings that unfold when they are pressed. Before that, what is below them is not in the page.
import type { Cohort } from './cohorts.ts';
import { button, link, tokens } from './comet.ts';
import { html, type Html } from './html.ts';
import type { Visit } from './scene.ts';
import { siteOf } from './site.ts';
import { isQuoted } from './words/words-of.ts';

export type Folded = 'topics' | 'articles';

/** Where nobody has told us what the heading of the way is called, its list comes open: an address must lead on there. */
export function rail(visit: Visit): Html {
  const { words, url, variant } = visit;
  const site = siteOf(url);
  const topics = fold(visit, 'topics', variant.cohort !== 'topics' || isQuoted(variant.lang, 'privacyTopics'));
  const articles = fold(visit, 'articles', variant.cohort !== 'articles' || isQuoted(variant.lang, 'otherPolicies'));
  return html`<aside class="x1rail ${tokens(4)}">
    ${link('/', '', { label: 'Privacy Center Close Button' })}
    ${entry(site.center, words.privacyCenterHome)}${button(words.search)}${topics}${entry(site.policy, words.privacyPolicy)}
    ${variant.cohort === 'banner' && entry(site.article, words.genaiArticle)}${articles}${entry(site.settings, words.settings)}
  </aside>`;
}

/** What is below each heading, for the browser part to put there: the page on AI in one cohort, nothing of the way in the others. */
export function foldedLists({ words, url, variant }: Visit): Readonly<Record<Folded, Html>> {
  const site = siteOf(url);
  const isIn = (cohort: Cohort): boolean => variant.cohort === cohort && !variant.faults.includes('no-link');
  return {
    topics: html`${entry(site.guide.replace('genai', 'collection'), words.privacy)}${entry(site.guide.replace('genai', 'sharing'), words.share)}
    ${isIn('topics') && entry(site.guide, words.aiAtMeta, 'replica-rail-target')}`,
    articles: html`${entry('/policies/cookies/', words.cookies)}${isIn('articles') && entry(site.article, words.genaiArticle, 'replica-rail-target')}`,
  };
}

function fold(visit: Visit, which: Folded, isFolded: boolean): Html {
  const { words } = visit;
  const name = which === 'topics' ? words.privacyTopics : words.otherPolicies;
  return html`${button(name, isFolded ? `unfold-${which}` : undefined, undefined, !isFolded)}
    <div data-replica-list="${which}" class="${tokens(2)}">${!isFolded && foldedLists(visit)[which]}</div>`;
}

function entry(to: string, text: string, id?: string): Html {
  return html`<div class="${tokens(2)}">${link(to, html`<span>${text}</span>`, { id })}</div>`;
}

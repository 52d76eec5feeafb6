// The printable policy on mbasic: plain HTML, no script, hundreds of links.
import { html, type Html } from '../html.ts';
import type { Page } from '../scene.ts';
import { FACEBOOK_SITE, HELP_META } from '../site.ts';

/** `/privacy/policy/printable/` and `/privacy/genai`. */
export const basicPolicy: Page = ({ words }) => {
  const [before, word, after] = words.objectSubpage;
  return {
    kind: 'scene',
    title: words.privacyPolicy,
    layout: 'basic',
    main: html`<h1>${words.privacyPolicy}</h1>
      ${Array.from({ length: 120 }, (_, index) => filler(words.notice, index))}
      <p><a href="#7.subpage.11-ObjectYouHaveThe">${words.objectCard}</a></p>
      <h2 id="7.subpage.11-ObjectYouHaveThe">${words.objectCard}</h2>
      <p>${before}<a id="replica-target" href="${HELP_META}">${word}</a>${after}</p>
      <p><a href="${FACEBOOK_SITE.center}">${words.privacyCenter}</a></p>`,
  };
};

function filler(text: string, index: number): Html {
  return html`<p>${text} <a href="#annotation-${index}">${index}</a></p>`;
}

// The article on generative AI: it ends with the third-party form, which is the wrong one, and in Europe with the right one too.
import { heading, link, paragraph, tokens } from '../comet.ts';
import { html } from '../html.ts';
import type { Page } from '../scene.ts';
import { leaving, siteOf, THIRD_PARTY_FORM } from '../site.ts';

export const privacyGenai: Page = ({ words, url, variant }) => {
  const site = siteOf(url);
  const [before, word, after] = words.thirdParty;
  return {
    kind: 'scene',
    title: words.genaiArticle,
    layout: 'center',
    main: html`${heading(words.genaiArticle, 1)}${Array.from({ length: 8 }, () => paragraph(words.notice))}
      ${paragraph(before, link(THIRD_PARTY_FORM, word), after)}
      <div id="genai_more_resources" class="${tokens(3)}">
        ${
          !variant.faults.includes('no-link') &&
          html`${heading(words.yourRightToObject, 3)}${link(leaving(site, site.form), words.yourRightToObject, { id: 'replica-target' })}`
        }
      </div>`,
  };
};

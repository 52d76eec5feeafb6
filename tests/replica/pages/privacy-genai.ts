// The article on generative AI: it ends with the third-party form, which is the wrong one, and in Europe with the right one too.
import { heading, link, paragraph, tokens } from '../comet.ts';
import { formLink } from '../form-address.ts';
import { html } from '../html.ts';
import type { Page } from '../scene.ts';
import { THIRD_PARTY_FORM } from '../site.ts';

export const privacyGenai: Page = (visit) => {
  const { words, variant } = visit;
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
          html`${heading(words.yourRightToObject, 3)}${link(formLink(visit), words.yourRightToObject, { id: 'replica-target' })}`
        }
      </div>`,
  };
};

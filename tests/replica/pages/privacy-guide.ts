// The topic "AI at Meta": long text, and the request link at its very end.
import { heading, link, paragraph, tokens } from '../comet.ts';
import { formLink } from '../form-address.ts';
import { html } from '../html.ts';
import type { Page } from '../scene.ts';
import { siteOf } from '../site.ts';

export const privacyGuide: Page = (visit) => {
  const { words, url, variant } = visit;
  return {
    kind: 'scene',
    title: `${words.aiAtMeta} – ${words.privacyCenter}`,
    layout: 'center',
    main: html`${heading(words.aiAtMeta, 1)}${Array.from({ length: 40 }, () => paragraph(words.notice))}
      ${link(siteOf(url).article, words.genaiArticle)}
      <div class="${tokens(4)}">
        ${!variant.faults.includes('no-link') && link(formLink(visit), words.submitObjection, { id: 'replica-target' })}
      </div>`,
  };
};

// The right words with addresses that lead elsewhere, on every page of a visit with the fault `decoys`: none of them may ever be pointed at.
import { link, paragraph, tokens } from './comet.ts';
import { html, type Html } from './html.ts';
import type { Visit } from './scene.ts';

/** Anyone may write these into a post, a comment or a page of their own. */
export const FOREIGN_ADDRESSES = [
  'https://privacy-meta.example/help/contact/712876720715583',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fobject-now.example%2Fcontact%2F767264225370182&h=AT0',
  'https://www.facebook.com.account-check.example/privacy/center/',
  'https://www.facebook.com@privacy-meta.example/privacy/genai/',
  'https://privacycenter.instagram.com.example/policy/?subpage=7.subpage.11-ObjectYouHaveThe',
  'javascript:void(0)',
  'data:text/html,nothing',
];

/** Each word of the way with each of these addresses, in its sentence and bare. */
export function decoys({ words, variant }: Visit): Html | undefined {
  if (!variant.faults.includes('decoys')) return undefined;
  const [before, word, after] = words.objectSentence;
  const bare = [
    words.privacyCenter,
    words.aiAtMeta,
    words.genaiArticle,
    words.objectCard,
    words.submitObjection,
    words.yourRightToObject,
    words.settingsAndPrivacy,
    words.privacyPolicy,
  ];
  return html`<div class="${tokens(3)}">
    ${FOREIGN_ADDRESSES.map((to) => html`${paragraph(before, link(to, word), after)}${bare.map((text) => html`${link(to, text)} `)}`)}
  </div>`;
}

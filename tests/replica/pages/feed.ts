// The busy page: ten thousand elements and new posts all the time. None of our business, and it must feel so.
import { button, heading, link, nested, paragraph, row, tokens } from '../comet.ts';
import { html, type Html } from '../html.ts';
import { FACEBOOK_OTHER, FACEBOOK_SELF, INSTAGRAM_OTHER, INSTAGRAM_SELF } from '../people.ts';
import type { Scene, Visit } from '../scene.ts';
import { FACEBOOK_SITE, siteOf } from '../site.ts';
import type { Words } from '../words/words.ts';

/** Elements of one post, counted; enough posts make the asked size. */
const ELEMENTS_PER_POST = 20;

/** Facebook's and Instagram's home; `?size=` sets the number of elements. */
export function feed(visit: Visit): Scene {
  const { words, url } = visit;
  const posts = Math.ceil(Number(url.searchParams.get('size') ?? 10_000) / ELEMENTS_PER_POST);
  const isFacebook = siteOf(url) === FACEBOOK_SITE;
  const self = isFacebook ? `/${FACEBOOK_SELF.vanity}` : `/${INSTAGRAM_SELF.handle}/`;
  return {
    kind: 'scene',
    title: isFacebook ? 'Facebook' : 'Instagram',
    layout: isFacebook ? 'comet' : 'instagram',
    isFeed: true,
    main: html`${heading(words.feedTitle, 1)}${link(self, isFacebook ? FACEBOOK_SELF.name : words.profile)}
      <div role="feed" class="${tokens(4)}">${Array.from({ length: posts }, (_, index) => post(words, isFacebook, index))}</div>`,
  };
}

/** One post. Its comment quotes the object sentence with a foreign link: a trap, since anyone may write a comment. */
function post(words: Words, isFacebook: boolean, index: number): Html {
  const author = isFacebook ? FACEBOOK_OTHER : { vanity: INSTAGRAM_OTHER.handle, name: INSTAGRAM_OTHER.name };
  const [before, word, after] = words.objectSentence;
  return html`<div role="article" class="${tokens(3)}">
    ${nested(
      4,
      html`${row(link(`/${author.vanity}`, author.name), html`<span>${index} h</span>`)} ${paragraph(words.postText)}
      ${row(button(words.like), button(words.comment), button(words.share))}
      ${index % 10 ? undefined : paragraph(before, link('https://privacy-meta.example/opposer', word), after)}`,
    )}
  </div>`;
}

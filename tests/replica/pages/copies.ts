// Pages that look like Meta's and are not: a copy of the Privacy Center, a site's own, and a page that holds Meta's in a frame.
import { heading, link, paragraph } from '../comet.ts';
import { html } from '../html.ts';
import type { Page, Scene, Visit } from '../scene.ts';
import { FACEBOOK_SITE } from '../site.ts';
import { privacyCenter } from './privacy-center.ts';

/** Word for word, as phishers do, with the right links in it, at an address of the same shape. */
export const copiedCenter: Page = (visit) => privacyCenter({ ...visit, url: new URL(FACEBOOK_SITE.center) });

/** A theatre's own privacy page: the name is nobody's. */
export const ownCenter: Page = ({ words }) => {
  const [before, word, after] = words.objectSentence;
  return plain(words.privacyCenter, html`${paragraph(before, link('/contact', word), after)}${link(FACEBOOK_SITE.form, words.formTitle)}`);
};

/** Meta's own page in a frame: the person cannot see whose it is. */
export const framedCenter: Page = ({ words }: Visit) =>
  plain(words.privacyCenter, html`<iframe src="${FACEBOOK_SITE.center}" title="${words.privacyCenter}" width="800" height="500"></iframe>`);

function plain(title: string, inside: Scene['main']): Scene {
  return { kind: 'scene', title, layout: 'basic', main: html`${heading(title, 1)}${inside}` };
}

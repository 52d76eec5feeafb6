// An address the stand-in does not play.
import { heading, paragraph } from '../comet.ts';
import { html } from '../html.ts';
import type { Scene, Visit } from '../scene.ts';
import { siteOf } from '../site.ts';

export function notFound({ words, url }: Visit): Scene {
  return {
    kind: 'scene',
    title: words.notFound,
    layout: siteOf(url).platform === 'instagram' ? 'instagram' : 'comet',
    status: 404,
    main: html`${heading(words.notFound, 2)}${paragraph(url.pathname)}`,
  };
}

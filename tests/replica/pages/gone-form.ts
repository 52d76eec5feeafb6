// What stands at the address of a form that is not there any more, in each of the ways a site says so.
import { heading, link, paragraph } from '../comet.ts';
import { html } from '../html.ts';
import type { Redirect, Scene, Visit } from '../scene.ts';
import { HELP_HOMES, siteOf } from '../site.ts';
import { notFound } from './not-found.ts';

/** Undefined while the form is there. */
export function goneForm(visit: Visit): Scene | Redirect | undefined {
  const { faults } = visit.variant;
  const { platform } = siteOf(visit.url);
  if (faults.includes('form-404')) return notFound(visit);
  if (faults.includes('form-moved')) return { kind: 'redirect', to: HELP_HOMES[platform] };
  return faults.includes('form-unavailable') ? unavailable(visit) : undefined;
}

/** With the dress of a form page, a way back and nothing to fill in; answered as if all were well. */
function unavailable({ words, url }: Visit): Scene {
  return {
    kind: 'scene',
    title: words.notFound,
    layout: 'form',
    main: html`${heading(words.notFound, 2)}${paragraph(words.notAvailable)}${link(siteOf(url).home, words.goHome)}`,
  };
}

// Where the links to the objection form lead on this visit, and how a page of its site writes that address.
import type { Visit } from './scene.ts';
import { leaving, siteOf } from './site.ts';

export function formLink({ url, variant }: Visit): string {
  const site = siteOf(url);
  return leaving(site, variant.faults.includes('new-form') ? site.newForm : site.form);
}

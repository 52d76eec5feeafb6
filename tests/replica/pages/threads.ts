// Threads, on either of its hosts: a profile and the settings. It has no form of its own; both lead to Instagram's Privacy Center.
import { button, heading, link, paragraph, row } from '../comet.ts';
import { html } from '../html.ts';
import { INSTAGRAM_OTHER, INSTAGRAM_SELF } from '../people.ts';
import type { Page, Scene } from '../scene.ts';
import { INSTAGRAM_SITE } from '../site.ts';
import { notFound } from './not-found.ts';

/** `/@<handle>`. */
export const threadsProfile: Page = (visit) => {
  const handle = visit.url.pathname.slice('/@'.length).replace(/\/$/, '');
  const person = [INSTAGRAM_SELF, INSTAGRAM_OTHER].find((one) => one.handle === handle);
  if (person === undefined) return notFound(visit);
  const isOwn = visit.variant.actor !== 'nobody' && person === INSTAGRAM_SELF;
  const controls = isOwn ? row(button(visit.words.editProfile), link('/settings/', visit.words.settings)) : row(button(visit.words.follow));
  return threadsScene(person.handle, html`${controls}${Array.from({ length: 8 }, () => paragraph(visit.words.postText))}`);
};

/** `/settings/…`. */
export const threadsSettings: Page = (visit) => {
  const { words, variant } = visit;
  const center = !variant.faults.includes('no-link') && link(INSTAGRAM_SITE.center, words.privacyCenter, { id: 'replica-target' });
  return threadsScene(words.settings, html`${paragraph(link('/settings/account', words.settings))}${paragraph(center || '')}`);
};

function threadsScene(title: string, inside: Scene['main']): Scene {
  return { kind: 'scene', title: `${title} • Threads`, layout: 'instagram', main: html`${heading(title, 1)}${inside}` };
}

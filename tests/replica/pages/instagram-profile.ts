// An Instagram profile, one's own or someone else's.
import { button, heading, link, paragraph, row } from '../comet.ts';
import { html, type Html } from '../html.ts';
import { INSTAGRAM_OTHER, INSTAGRAM_SELF } from '../people.ts';
import type { Page, Visit } from '../scene.ts';
import { INSTAGRAM_SITE } from '../site.ts';
import { notFound } from './not-found.ts';

/** `/<handle>/`. */
export const instagramProfile: Page = (visit) => {
  const handle = visit.url.pathname.split('/')[1];
  const person = [INSTAGRAM_SELF, INSTAGRAM_OTHER].find((one) => one.handle === handle);
  if (person === undefined) return notFound(visit);
  const isOwn = visit.variant.actor !== 'nobody' && person === INSTAGRAM_SELF;
  return {
    kind: 'scene',
    title: `${person.name} (@${person.handle}) • Instagram`,
    layout: 'instagram',
    main: html`<header>${heading(person.handle, 2)}${isOwn ? ownControls(visit) : otherControls(visit)}</header>
      ${Array.from({ length: 12 }, () => paragraph(visit.words.postText))}`,
  };
};

function ownControls({ words }: Visit): Html {
  return row(link('/accounts/edit/', words.editProfile), link(new URL(INSTAGRAM_SITE.settings).pathname, words.instagramSettings));
}

function otherControls({ words }: Visit): Html {
  return row(button(words.follow, undefined, words.follow), button(words.message, undefined, words.message));
}

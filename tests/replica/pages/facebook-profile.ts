// A Facebook profile: one's own, with its menu, or someone else's, with the same address shape.
import { button, heading, link, paragraph, row, tokens } from '../comet.ts';
import { html, type Html } from '../html.ts';
import { FACEBOOK_OTHER, FACEBOOK_PAGE, FACEBOOK_SELF } from '../people.ts';
import type { Page, Scene, Visit } from '../scene.ts';
import { notFound } from './not-found.ts';

type Person = typeof FACEBOOK_SELF;

const PEOPLE = [FACEBOOK_SELF, FACEBOOK_PAGE, FACEBOOK_OTHER];

/** `/<vanity>` and `/profile.php?id=`; `/me/` is whoever is logged in. */
export const facebookProfile: Page = (visit) => {
  const asked = visit.url.searchParams.get('id') ?? visit.url.pathname.split('/')[1] ?? '';
  if (asked === 'me') return { kind: 'redirect', to: `https://www.facebook.com/${actorOf(visit).vanity}` };
  const person = PEOPLE.find(({ id, vanity }) => asked === id || asked === vanity);
  return person === undefined ? notFound(visit) : profileOf(person, visit);
};

function profileOf(person: Person, visit: Visit): Scene {
  const isOwn = visit.variant.actor !== 'nobody' && person === actorOf(visit);
  return {
    kind: 'scene',
    title: `${person.name} | Facebook`,
    layout: 'comet',
    main: html`<div class="${tokens(5)}">${heading(person.name, 1)}${isOwn ? ownControls(visit) : otherControls(visit)}</div>
      ${Array.from({ length: 12 }, () => paragraph(visit.words.postText))}`,
  };
}

function ownControls({ words }: Visit): Html {
  return row(button(words.editProfile, undefined, words.editProfile), button('…'));
}

function otherControls({ words }: Visit): Html {
  return row(button(words.addFriend, undefined, words.addFriend), button(words.message), link('/messages/', words.message));
}

function actorOf({ variant }: Visit): Person {
  return variant.actor === 'page' ? FACEBOOK_PAGE : FACEBOOK_SELF;
}

// Our full pages, in the order a person meets them in the navigation. A page that does not exist yet has no line here, and is not linked.

export interface OurPage {
  /** Its name is `pages.<id>` in assets/locales. */
  id: string;
  address: string;
}

export const PAGES = [
  { id: 'register', address: '/register.html' },
  { id: 'understand', address: '/understand.html' },
  { id: 'try', address: '/try.html' },
  { id: 'settings', address: '/settings.html' },
] as const satisfies readonly OurPage[];

export type PageId = (typeof PAGES)[number]['id'];

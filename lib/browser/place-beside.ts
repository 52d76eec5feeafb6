// Where this browser keeps the companion: beside the page, or, as on a phone, in the card on the page; and which guide that takes.
import { browser } from '#imports';

/** What the types of one browser do not say of the other. */
export interface Sides {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** The side panel of Chrome and Edge, the sidebar of Firefox; neither on a phone. */
export function placesBeside(): Sides {
  const { sidePanel, sidebarAction } = browser as unknown as Sides;
  return { sidePanel, sidebarAction };
}

export interface GuideKind {
  /** Name of the script. */
  file: '/guide.js' | '/guide-in-page.js';
  /** Beginnings of the names it asks for, as the browser has them; tests/repo/locales.test.ts holds them. */
  sections: readonly string[];
}

export const GUIDE: GuideKind = { file: '/guide.js', sections: ['extension', 'hint', 'platform'] };

export const GUIDE_IN_PAGE: GuideKind = {
  file: '/guide-in-page.js',
  sections: [
    ...GUIDE.sections,
    'companion',
    'kind',
    'letters_who',
    'path',
    'popup_holder',
    'popup_opens_tab',
    'reason',
    'said',
    'surfaces',
  ],
};

/** The guide for this browser. */
export function guideHere(): GuideKind {
  const { sidePanel, sidebarAction } = placesBeside();
  return sidePanel === undefined && sidebarAction === undefined ? GUIDE_IN_PAGE : GUIDE;
}

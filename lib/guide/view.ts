// A plain picture of a page: what the DOM folder hands to the pure core. No node, no function in it.

export type ControlRole = 'link' | 'button' | 'radio' | 'tab' | 'menuitem';

export interface Control {
  /** Names the control in the page this view was taken from; meaningless elsewhere. */
  ref: number;
  role: ControlRole;
  /** What a screen reader says. */
  name: string;
  /** What the eye reads: text content, cut to length. */
  text: string;
  /** Absolute address as the browser resolves it, still wrapped. */
  href?: string;
  /** The sentence or block around the control, cut to length. */
  context: string;
}

/** What a page has to be filled in, by kinds alone: no value, no name of a field. */
export interface FormView {
  /** Headings of the page, in its words. */
  headings: readonly string[];
  hasEmail: boolean;
  hasText: boolean;
  /** Radio buttons, check boxes, lists to choose from. */
  hasChoice: boolean;
  hasSubmit: boolean;
}

export interface PageView {
  url: string;
  /** `<html lang>`, lower case; empty when the page does not say. */
  lang: string;
  controls: readonly Control[];
  /** Texts of dialogs, alerts and headings, read on forms only: a success message is looked for here. Blocks are apart by U+2029. */
  messages: readonly string[];
  /** Read where a form is expected, nowhere else. */
  form?: FormView;
}

/** Who is acting, from the page alone. Absence is a value: nothing is known. */
export interface Actor {
  /** Account id from the session cookie of this platform. */
  accountId?: string;
  /** Set while the person acts as a Page. */
  pageId?: string;
  isLoggedIn: boolean;
  /** Handle in the address, when the page is a profile. */
  handle?: string;
  /** Display name of that profile. */
  profileName?: string;
  ownProfile: 'yes' | 'no' | 'unknown';
}

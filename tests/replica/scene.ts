// What one page of the stand-in is made of, before a layout dresses it.
import type { Html } from './html.ts';
import type { Variant } from './variant.ts';
import type { Words } from './words/words.ts';

/** One request for one page: where, as which variant, in which words. */
export interface Visit {
  url: URL;
  variant: Variant;
  words: Words;
}

/** How a page is dressed. `basic` comes as plain HTML, without a script. */
export type Layout = 'comet' | 'center' | 'instagram' | 'form' | 'login' | 'basic';

export interface Scene {
  kind: 'scene';
  title: string;
  layout: Layout;
  main: Html;
  /** Shown outside the mount, as Meta shows its dialogs. */
  dialogs?: readonly Html[];
  /** What the browser part shows outside the mount once the form is sent. */
  afterSending?: Html;
  /** New posts arrive while the page is open. */
  isFeed?: boolean;
  status?: number;
}

export interface Redirect {
  kind: 'redirect';
  to: string;
}

export type Page = (visit: Visit) => Scene | Redirect;

// Who may import what: the table of the design, read by the lint configuration and by imports.test.ts.

export interface Grant {
  /** A folder of this project, or a package (`wxt` stands for `wxt` and all below it). */
  from: string;
  /** Only `import type`: the code behind the type stays out of the bundle. */
  only?: 'types';
  /** The one file that has this grant. */
  in?: string;
}

export interface Room {
  folder: string;
  may: readonly Grant[];
  /** Globals this room may not know. */
  unknown: readonly string[];
  why: string;
}

const DOM = ['document', 'window', 'navigator', 'location', 'history', 'MutationObserver', 'requestAnimationFrame', 'localStorage'];
const API = ['browser', 'chrome'];
const TIMERS = ['setTimeout', 'setInterval', 'performance', 'crypto'];

/** Folders that know neither the page, nor the browser, nor the time of day. */
export const PURE_FOLDERS = ['lib/rules', 'lib/guide', 'lib/ledger'];

export const ROOMS: readonly Room[] = [
  {
    folder: 'lib/rules',
    may: [{ from: 'zod/mini' }],
    unknown: [...DOM, ...API, ...TIMERS],
    why: 'lib/rules is what we know of Meta’s pages: data and its checks, nothing else',
  },
  {
    folder: 'lib/guide',
    may: [{ from: 'lib/rules' }],
    unknown: [...DOM, ...API, ...TIMERS],
    why: 'lib/guide goes from a picture of the page to a hint: give it a PageView and plain arguments',
  },
  {
    folder: 'lib/ledger',
    may: [
      { from: 'lib/rules' },
      { from: 'zod/mini' },
      { from: 'date-fns' },
      { from: 'ical-generator', in: 'lib/ledger/ics.ts' },
      { from: 'postal-mime', in: 'lib/ledger/evidence-mail.ts' },
      { from: 'lib/guide', only: 'types', in: 'lib/ledger/witness.ts' },
    ],
    unknown: [...DOM, ...API, ...TIMERS],
    why: 'lib/ledger computes from a history and a day: dates and ids come in as arguments',
  },
  {
    folder: 'lib/page',
    may: [{ from: 'lib/guide', only: 'types' }, { from: '@floating-ui/dom' }, { from: 'dom-accessibility-api' }],
    unknown: API,
    why: 'lib/page is the only code that touches the foreign DOM: it reads and draws, an entry point decides and sends',
  },
  {
    folder: 'lib/browser',
    may: [
      { from: 'lib/ledger' },
      { from: 'lib/rules' },
      { from: '#imports' },
      { from: 'wxt' },
      { from: '@webext-core/messaging' },
      { from: 'zod/mini' },
    ],
    unknown: API,
    why: 'lib/browser is the only code that touches browser.*: `browser` comes from #imports, pages and components stay outside',
  },
  {
    folder: 'lib/ui',
    may: [{ from: 'preact' }, { from: '@preact/signals' }, { from: 'lib/guide', only: 'types' }, { from: 'lib/ledger', only: 'types' }],
    unknown: API,
    why: 'lib/ui gets props and callbacks: it fetches nothing and decides nothing',
  },
  {
    folder: 'lib/stage',
    may: [
      { from: 'lib/guide' },
      { from: 'lib/page' },
      { from: 'lib/ui' },
      { from: 'lib/rules', only: 'types' },
      { from: 'lib/ledger', in: 'lib/stage/platform.ts' },
      { from: 'preact' },
    ],
    unknown: API,
    why: 'lib/stage plays the guide on a page, Meta’s or its stand-in: what differs between the two is given to it',
  },
];

/** Packages nobody imports, and what to import instead. */
export const BANNED_PACKAGES: readonly { name: string; instead: string }[] = [
  { name: 'zod', instead: "import * as z from 'zod/mini': the full zod adds 79 kB and new Function" },
  { name: 'webextension-polyfill', instead: "import { browser } from '#imports'" },
  { name: 'wxt/browser', instead: "import { browser } from '#imports'" },
];

/** The room a file stands in. */
export function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => path.startsWith(`${room.folder}/`));
}

// The shipped extension, altered in one thing that stands for another browser: a copy for one browser's life.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './built-extension.ts';

export interface AlteredExtension {
  folder: string;
  remove(): void;
}

/** As on a phone: without its permission the browser has no side panel. */
function withoutPlaceBeside(): AlteredExtension {
  return altered((folder) =>
    rewrite(join(folder, 'manifest.json'), (text) => {
      const manifest: { permissions: string[]; side_panel?: object } = JSON.parse(text);
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
      return JSON.stringify(manifest);
    }),
  );
}

const KEEP_QUIET = `{
  const { managed } = chrome.storage;
  globalThis.unanswered = 0;
  const get = () => { globalThis.unanswered += 1; return new Promise(() => undefined); };
  Object.defineProperty(managed, 'get', { value: get });
}`;

/** As in some versions of Edge: a question about policies is never answered. `unanswered` counts them in each place that asks. */
function withoutAnswerAboutPolicies(): AlteredExtension {
  return altered((folder) => {
    for (const file of ['background.js', ...globSync('chunks/popup-*.js', { cwd: folder })]) {
      rewrite(join(folder, file), (text) => `${KEEP_QUIET}\n${text}`);
    }
  });
}

/** As on another day: ten in the morning of it, from when the browser starts. Alarms stay in the browser's own time. */
export function onAnotherDay(day: string): AlteredExtension {
  const moved = `if (globalThis.movedBy === undefined) {
    const Real = Date;
    const by = Real.parse('${day}T10:00:00') - Real.now();
    globalThis.movedBy = by;
    globalThis.Date = class extends Real {
      constructor(...given) { if (given.length === 0) super(Real.now() + by); else super(...given); }
      static now() { return Real.now() + by; }
    };
    const { alarms } = chrome;
    const create = alarms?.create.bind(alarms);
    if (alarms) Object.defineProperty(alarms, 'create', { value: (name, { when, ...rest }) => create(name, when === undefined ? rest : { ...rest, when: when - by }) });
  }`;
  return altered((folder) => {
    for (const file of ['background.js', 'guide.js', 'guide-in-page.js', ...globSync('chunks/*.js', { cwd: folder })]) {
      rewrite(join(folder, file), (text) => `${moved}\n${text}`);
    }
  });
}

/** As Chromium was seen to be, seldom: it has none of our words. */
function withoutWords(): AlteredExtension {
  const silent = "Object.defineProperty(chrome.i18n, 'getMessage', { configurable: true, value: () => '' });";
  return altered((folder) => {
    for (const file of ['background.js', ...globSync('chunks/*.js', { cwd: folder })]) {
      rewrite(join(folder, file), (text) => `${silent}\n${text}`);
    }
  });
}

const REFUSE = `{
  const refuse = () => Promise.reject(new Error('Synchronised storage is switched off.'));
  for (const name of ['get', 'set', 'remove', 'clear']) Object.defineProperty(chrome.storage.sync, name, { value: refuse });
}`;

/** As where a browser or an organisation has switched off the storage that is carried between devices. */
function withoutSyncStorage(): AlteredExtension {
  return altered((folder) => rewrite(join(folder, 'background.js'), (text) => `${REFUSE}\n${text}`));
}

/** As after an update that went wrong: the worker runs, and answers nobody. */
function withoutBackground(): AlteredExtension {
  return altered((folder) => writeFileSync(join(folder, 'background.js'), ''));
}

/** Browsers that differ in one thing, for `test.use({ otherBrowser })`. */
export const OTHER_BROWSERS = {
  phone: withoutPlaceBeside,
  'without-words': withoutWords,
  'without-background': withoutBackground,
  'without-sync': withoutSyncStorage,
  'without-answer-about-policies': withoutAnswerAboutPolicies,
} as const;

export type OtherBrowser = keyof typeof OTHER_BROWSERS;

function altered(change: (folder: string) => void): AlteredExtension {
  const folder = mkdtempSync(join(tmpdir(), 'm-opposer-altered-'));
  cpSync(builtExtension(), folder, { recursive: true });
  change(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

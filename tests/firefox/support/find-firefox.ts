// Finds a Firefox on this machine: the one that is named, then the system's.
import { delimiter, join } from 'node:path';
import { isRunnable } from '../../tools/is-runnable.ts';

export const HOW_TO_GET_FIREFOX =
  'No Firefox was found: install it (Debian: apt-get install firefox-esr; elsewhere from mozilla.org or your store), or set FIREFOX_PATH to one.';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'];
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'],
};

/** The first that runs; absent when there is none. A path in FIREFOX_PATH is taken at its word. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string | undefined {
  const named = env['FIREFOX_PATH'];
  if (named !== undefined && named !== '') return isRunnable(named) ? named : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...(PLACES[platform] ?? [])].find(isRunnable);
}

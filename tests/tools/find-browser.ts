// Finds a browser of the Chromium family on this machine: the one that is named, the system's, Playwright's own, then Chrome or Edge.
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { isRunnable } from './is-runnable.ts';

/** A `branded` browser ignores `--load-extension` and gets the extension another way. */
export interface FoundBrowser {
  path: string;
  kind: 'chromium' | 'branded';
}

export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRunnable: (path: string) => boolean;
  /** Where Playwright keeps its own, whether it is there or not. */
  playwright: string;
}

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const BRANDED_NAMES = ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'microsoft-edge', 'microsoft-edge-stable'];
const BRANDED_PATH = /google.chrome|chrome\.exe|msedge|microsoft.edge/i;

export const HOW_TO_GET_A_BROWSER =
  'No browser of the Chromium family was found: install Chromium (Debian, Ubuntu: apt-get install chromium chromium-l10n; elsewhere from chromium.org or your store), or set CHROMIUM_PATH to one.';

/** The first that runs, in the order above; absent when there is none. A path in CHROMIUM_PATH is taken at its word. */
export function findBrowser(machine: Machine = thisMachine()): FoundBrowser | undefined {
  const named = machine.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return machine.isRunnable(named) ? { path: named, kind: kindOf(named) } : undefined;
  const candidates = [...placesOf(machine, 'chromium'), machine.playwright, ...placesOf(machine, 'branded')];
  const path = candidates.find((candidate) => candidate !== '' && machine.isRunnable(candidate));
  return path === undefined ? undefined : { path, kind: path === machine.playwright ? 'chromium' : kindOf(path) };
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isRunnable, playwright: chromium.executablePath() };
}

function kindOf(path: string): FoundBrowser['kind'] {
  return BRANDED_PATH.test(path) && !/chromium/i.test(path) ? 'branded' : 'chromium';
}

function placesOf({ platform, env }: Machine, kind: FoundBrowser['kind']): string[] {
  const isBranded = kind === 'branded';
  if (platform === 'darwin')
    return (isBranded ? ['Google Chrome', 'Microsoft Edge'] : ['Chromium']).flatMap((name) => macPlaces(name, env));
  if (platform === 'win32') return windowsPlaces(isBranded, env);
  const names = isBranded ? BRANDED_NAMES : CHROMIUM_NAMES;
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macPlaces(name: string, env: Machine['env']): string[] {
  const inside = `${name}.app/Contents/MacOS/${name}`;
  return [join('/Applications', inside), join(env['HOME'] ?? '/', 'Applications', inside)];
}

function windowsPlaces(isBranded: boolean, env: Machine['env']): string[] {
  const inside = isBranded
    ? ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    : ['Chromium\\Application\\chrome.exe'];
  const roots = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']];
  return inside.flatMap((path) => roots.flatMap((root) => (root === undefined ? [] : `${root}\\${path}`)));
}

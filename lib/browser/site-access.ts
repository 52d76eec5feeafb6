// Whether the browser lets us onto Meta's pages: a person may refuse it or take it back at any time, and give it again by a click.
import { browser } from '#imports';

/** The hosts of ours that are not open to us now, as a person reads them: `facebook.com`. Empty when all are. */
async function missingSites(): Promise<string[]> {
  const asked = await Promise.all(
    sites().map(async (origin) => ((await browser.permissions.contains({ origins: [origin] })) ? [] : [nameOf(origin)])),
  );
  return asked.flat();
}

/** Call it first thing in the click: browsers let nobody ask later. False when the person says no, or the browser does not ask at all. */
async function askForSites(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: sites() });
  } catch {
    return false;
  }
}

/** Access to a site came or went, here or in the browser's own settings. */
export function onSiteAccess(react: (change: 'given' | 'taken') => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => origins.length > 0 && react('given'));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => origins.length > 0 && react('taken'));
}

/** What a page of ours that says so needs to know and to ask. */
export const siteAccess = {
  missing: missingSites,
  ask: askForSites,
  onChange: (react: () => void): void => onSiteAccess(react),
};

/** Asked of the manifest, so that this is never another list than the one the person agreed to. */
function sites(): string[] {
  return (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
}

function nameOf(origin: string): string {
  return origin.replace(/^\*:\/\/(\*\.)?/, '').replace(/\/.*$/, '');
}

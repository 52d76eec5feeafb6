// Notices the one moment at which something of ours may open by itself: the person has just installed it.
import { browser, storage } from '#imports';
import { managedPolicy, onManagedPolicy } from './managed.ts';

const KEY = 'local:welcomed';
/** How long a policy may take to arrive where an organisation has installed us. */
const WAIT_MS = 3000;

/**
 * Register as the background starts. Not at updates, and not where an organisation has switched it off. A temporary add-on is installed anew at
 * each start of its developer's browser: nothing opens for it.
 */
export function onFirstInstall(react: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }: { reason: string; temporary?: boolean }) => {
    if (reason === 'install' && temporary !== true) void unlessSwitchedOff(react);
  });
}

async function unlessSwitchedOff(react: () => void): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin' && !(await managedPolicy()).isSet) {
    await new Promise<void>((resolve) => {
      onManagedPolicy(resolve);
      setTimeout(resolve, WAIT_MS);
    });
  }
  // An extension loaded from a folder is installed anew at each start of the browser: once is once.
  if ((await managedPolicy()).isWelcomeOff || (await storage.getItem(KEY)) === true) return;
  await storage.setItem(KEY, true);
  react();
}

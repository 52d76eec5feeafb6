// What the person does with the keyboard from anywhere in the browser. Firefox opens its sidebar by a command of its own.
import { browser } from '#imports';
import { injectGuide } from './inject-guide.ts';
import { sendMessage } from './messages.ts';
import { openCompanionIn } from './open-companion.ts';

/** `isOurs`: whether the guide has something to do at an address. A telephone has no commands. */
export function onCommands(isOurs: (url: URL) => boolean): void {
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((command, tab) => {
    if (tab === undefined) return;
    if (command === 'open-companion') openCompanionIn(tab.windowId);
    if (command === 'toggle-hint' && tab.id !== undefined) void toggleHint(tab.id, tab.url, isOurs);
  });
}

/** Where nobody answers, the guide is not there yet, and comes with its hint. */
async function toggleHint(tabId: number, url: string | undefined, isOurs: (url: URL) => boolean): Promise<void> {
  try {
    await sendMessage('toggleHint', undefined, { tabId, frameId: 0 });
  } catch {
    if (url !== undefined && URL.canParse(url) && isOurs(new URL(url))) await injectGuide(tabId);
  }
}

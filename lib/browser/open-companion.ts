// Opens the companion beside the page: the side panel of Chrome and Edge, the sidebar of Firefox. Each wants a gesture of the person's.
import { browser } from '#imports';
import { placesBeside } from './place-beside.ts';

/** Undefined where the browser has no place beside the page, as on a phone. */
export function companionOpener(): (() => Promise<void>) | undefined {
  const { sidePanel, sidebarAction } = placesBeside();
  // Firefox wants the call within the gesture: nothing may be waited for before.
  if (sidebarAction !== undefined) return () => sidebarAction.open();
  if (sidePanel === undefined) return undefined;
  return async () => {
    const { id: windowId } = await browser.windows.getCurrent();
    if (windowId !== undefined) await sidePanel.open({ windowId });
  };
}

/** For a command of the keyboard, whose gesture ends with the first thing that is waited for. */
export function openCompanionIn(windowId: number): void {
  const { sidePanel } = placesBeside();
  sidePanel?.open({ windowId }).catch(() => undefined);
}

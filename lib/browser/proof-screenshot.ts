// Takes a picture of the page in front, as proof: the ledger gets its sum, the person the file.
import { browser } from '#imports';
import type { Evidence } from '../ledger/event.ts';
import type { Moment } from '../ledger/moment.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import { sha256 } from './sha256.ts';

/** `save` hands the file over. Write the evidence down first: the browser may ask where to keep it, and close the popup for that. */
export type Screenshot = { ok: true; evidence: Evidence; at: Moment; save(): void } | { ok: false; why: 'not-allowed' | 'failed' };

/**
 * To be called from the popup that the person opened by our icon: that click is what lets an extension see the page in front (`activeTab`),
 * until the tab goes elsewhere. `about` goes into the name of the file; it should not name a person.
 */
export async function takeScreenshot(windowId: number | undefined, about: string): Promise<Screenshot> {
  const at = now();
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = bytesOf(await capture(windowId));
  } catch (error) {
    return { ok: false, why: isRefusal(error) ? 'not-allowed' : 'failed' };
  }
  const name = `m-opposer-${about}-${at.slice(0, 19).replace('T', '-').replaceAll(':', '')}.png`;
  const evidence = { name, sha256: await sha256(bytes) };
  return { ok: true, evidence, at, save: () => download(name, bytes, 'image/png') };
}

async function capture(windowId: number | undefined): Promise<string> {
  return windowId === undefined
    ? browser.tabs.captureVisibleTab({ format: 'png' })
    : browser.tabs.captureVisibleTab(windowId, { format: 'png' });
}

/** `data:image/png;base64,…`, decoded here: our pages may not ask even for an address that holds its own content. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Chromium: « Either the '<all_urls>' or 'activeTab' permission is required »; Firefox: « Missing activeTab permission ». */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && /permission|not allowed|cannot access/i.test(error.message);
}

// How full the browser's storage is: someone who is told at nine tenths can still make room, or a backup.
import { browser } from '#imports';

export interface StorageUse {
  /** Bytes, as the browser counts them. */
  used: number;
  /** Undefined where the browser sets no limit of its own: Firefox stops where the disk does. */
  limit?: number;
  isNearlyFull: boolean;
}

const NEARLY = 0.9;
/** Of `storage.local` without the permission that lifts it. */
const LIMIT = 10_485_760;

export async function storageUse(): Promise<StorageUse> {
  const used = await bytesInUse();
  const limit = import.meta.env.BROWSER === 'firefox' ? undefined : (browser.storage.local.QUOTA_BYTES ?? LIMIT);
  return { used, limit, isNearlyFull: limit !== undefined && used >= limit * NEARLY };
}

/** Not every browser we support counts for itself: then keys and values are counted as Chromium does. */
async function bytesInUse(): Promise<number> {
  try {
    return await browser.storage.local.getBytesInUse(null);
  } catch {
    const items = Object.entries(await browser.storage.local.get());
    const encoder = new TextEncoder();
    return items.reduce((sum, [key, value]) => sum + key.length + encoder.encode(JSON.stringify(value)).length, 0);
  }
}

/** Chromium says « kQuotaBytes quota exceeded », Firefox throws a QuotaExceededError, a full disk says that there is no space. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /quota|no.?space|disk.{0,10}full/i.test(`${error.name} ${error.message}`);
}

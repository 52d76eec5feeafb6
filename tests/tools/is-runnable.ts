// Tells whether a file is there and may be started.
import { accessSync, constants } from 'node:fs';

export function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// The SHA-256 by which anyone can compare a package with their own build.
import { createHash } from 'node:crypto';

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

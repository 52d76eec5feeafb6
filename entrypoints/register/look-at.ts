// Sums a file up on this machine. The file is not kept and does not leave.
import type { SeenFile } from '../../lib/ui/register/register-ports.ts';

export async function lookAt(file: File): Promise<SeenFile> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { evidence: { name: file.name.slice(0, 255), sha256 } };
}

// Sums a file up on this machine. The file is not kept and does not leave.
import { proofIn } from '../../lib/browser/proof-file.ts';
import type { SeenFile } from '../../lib/ui/register/register-ports.ts';

/** Throws for a file that cannot be summed up: the page says so. */
export async function lookAt(file: File): Promise<SeenFile> {
  const proof = await proofIn(file);
  if (!proof.ok) throw new Error(proof.why);
  return { evidence: proof.evidence, head: proof.head };
}

// Asks npm whether the packages that are installed bear the signatures of their registry; not every registry answers that.
import { spawnSync } from 'node:child_process';

export type Signatures = { kind: 'verified'; said: string } | { kind: 'skipped'; why: string } | { kind: 'refused'; said: string };

const PATIENCE_MS = 90_000;
/** What npm says when nobody answers, or nobody who knows of signatures. */
const UNANSWERED =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|E40[0-9]|E5\d\d|network|no dependencies to audit|does not support/i;

export function signaturesOf(): Signatures {
  const { status, stdout, stderr } = spawnSync('npm', ['audit', 'signatures', '--fetch-retries=0'], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    shell: process.platform === 'win32',
  });
  return judged(status, `${stdout}\n${stderr}`);
}

/** `status`: null when npm was stopped because it took too long. A signature that is wrong or missing is never « skipped ». */
export function judged(status: number | null, said: string): Signatures {
  const lines = said.trim().split('\n').slice(0, 12).join('\n');
  if (status === 0) return { kind: 'verified', said: lines };
  if (/invalid|missing.*signature|tamper/i.test(said)) return { kind: 'refused', said: lines };
  if (status === null) return { kind: 'skipped', why: 'the registry did not answer in time' };
  if (UNANSWERED.test(said)) return { kind: 'skipped', why: 'the registry does not answer for signatures' };
  return { kind: 'refused', said: lines };
}

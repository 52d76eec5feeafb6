// Starts a browser that alone sees a policy file, as an administrator would have put it into /etc: the machine's own /etc is not touched.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface PolicyLauncher {
  /** To be started in place of the browser. */
  path: string;
  remove(): void;
}

/** Why it cannot be done here, or undefined. */
export function whyNoPolicies(): string | undefined {
  if (process.platform !== 'linux') return 'policy files are tried out on Linux only';
  if (process.getuid?.() !== 0) return 'only root can give a browser its own /etc';
  try {
    execFileSync('unshare', ['-m', '--', 'sh', '-c', 'mount -t overlay overlay -o lowerdir=/tmp:/etc /etc'], { stdio: 'pipe' });
    return undefined;
  } catch {
    return 'this machine lets nobody mount (unshare, overlay)';
  }
}

/** `file`: its path below /etc, `firefox/policies/policies.json`. */
export function policyLauncher(browser: string, file: string, policy: unknown): PolicyLauncher {
  const folder = mkdtempSync(join(tmpdir(), 'm-opposer-policy-'));
  const etc = join(folder, 'etc');
  mkdirSync(dirname(join(etc, file)), { recursive: true });
  writeFileSync(join(etc, file), JSON.stringify(policy));
  const path = join(folder, 'browser');
  const inside = `mount -t overlay overlay -o lowerdir=${etc}:/etc /etc && exec ${browser} "$@"`;
  writeFileSync(path, `#!/bin/sh\nexec unshare -m -- sh -c '${inside}' sh "$@"\n`);
  chmodSync(path, 0o755);
  chmodSync(folder, 0o755);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

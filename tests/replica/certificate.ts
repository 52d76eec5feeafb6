// A throw-away certificate for the stand-in's hosts, made at start so that no key is ever kept in the tree.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  key: Buffer;
  cert: Buffer;
}

/** Asks openssl for a self-signed certificate on an elliptic curve; says what to install when there is no openssl. */
export function makeCertificate(names: readonly string[]): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'm-opposer-replica-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync('openssl', requestOf(names, key, cert), { stdio: ['ignore', 'ignore', 'pipe'] });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch (error) {
    throw new Error(
      'The stand-in needs the command "openssl" to make its certificate: install openssl (Debian, Ubuntu: apt-get install openssl).',
      {
        cause: error,
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function requestOf(names: readonly string[], key: string, cert: string): string[] {
  const altNames = names.map((name) => `DNS:${name}`).join(',');
  const kind = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30'.split(' ');
  return kind.concat('-keyout', key, '-out', cert, '-subj', '/CN=M-opposer stand-in', '-addext', `subjectAltName=${altNames}`);
}

// Tells a copy that arrived whole from one that was cut, bitten or edited on the way. It proves nothing about who wrote it.
import { canonical } from './canonical.ts';

/** The SHA-256 of a text in UTF-8, in hexadecimal. The browser computes it: it comes in as an argument. */
export type Sha256 = (text: string) => Promise<string>;

/** `sha256-` and the sum of everything in the document but its `checksum`, in the canonical form of RFC 8785. */
export async function checksumOf(document: object, sha256: Sha256): Promise<string> {
  const { checksum: _own, ...rest } = document as Readonly<Record<string, unknown>>;
  return `sha256-${await sha256(canonical(rest))}`;
}

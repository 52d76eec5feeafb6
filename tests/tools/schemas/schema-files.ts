// The files of assets/schemas as the code would write them today: a test holds them to it.
import * as z from 'zod/mini';
import { Backup, BACKUP_VERSION } from '../../../lib/ledger/backup-schema.ts';
import { CONTEXT } from '../../../lib/ledger/json-ld.ts';

const TITLE = 'Backup of a M’opposer ledger';
const DESCRIPTION = [
  'Every account that is followed, with the whole history of its objection to AI training (GDPR 21) and of its complaint (GDPR 77).',
  'Events are added, never changed: two backups unite by the ids of their events.',
  'checksum: "sha256-" and the SHA-256, in hexadecimal, of the document without this member in the canonical form of RFC 8785.',
  'It is JSON-LD 1.1 in the terms of the Data Privacy Vocabulary 2.3; the context stands in the file.',
].join(' ');

export const SCHEMA_PATH = `assets/schemas/backup-${BACKUP_VERSION}.schema.json`;
export const CONTEXT_PATH = `assets/schemas/backup-${BACKUP_VERSION}.context.jsonld`;

/** Path → text. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const schema = z.toJSONSchema(Backup);
  return {
    [SCHEMA_PATH]: written({ ...schema, title: TITLE, description: DESCRIPTION }),
    [CONTEXT_PATH]: written({ '@context': CONTEXT }),
  };
}

function written(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

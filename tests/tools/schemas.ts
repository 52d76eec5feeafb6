// `npm run schemas`: writes what assets/schemas holds for readers of a backup: its JSON schema, and its JSON-LD context.
import { writeFileSync } from 'node:fs';
import { schemaFiles } from './schemas/schema-files.ts';

for (const [path, text] of Object.entries(schemaFiles())) {
  writeFileSync(path, text);
  console.log(path);
}

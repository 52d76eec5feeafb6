// `npm run store-texts`: writes what the stores ask about permissions out of PERMISSIONS.md, in both languages.
import { readFileSync, writeFileSync } from 'node:fs';
import { requestTexts } from './store-texts/from-permissions.ts';

const [french = '', english = ''] = readFileSync('PERMISSIONS.md', 'utf8').split('\n## English\n');
for (const [lang, half] of [
  ['fr', french],
  ['en', english],
]) {
  const { singlePurpose, permissions } = requestTexts(half ?? '');
  writeFileSync(`assets/store/${lang}/single-purpose.txt`, `${singlePurpose}\n`);
  writeFileSync(`assets/store/${lang}/permissions.txt`, `${permissions}\n`);
}

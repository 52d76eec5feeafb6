// `npm run store-texts`: writes what the stores are told out of README.md, PERMISSIONS.md and our own words, in both languages.
import { writeFileSync } from 'node:fs';
import { storeTexts } from './store-texts/store-texts.ts';

for (const { path, text } of storeTexts()) writeFileSync(path, text);

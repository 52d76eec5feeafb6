// `npm run third-party`: builds the extension, looks at which packages are in it, and writes THIRD-PARTY.md.
import { writeFileSync } from 'node:fs';
import { shippedPackages } from './third-party/shipped-packages.ts';
import { thirdPartyText } from './third-party/text.ts';

const packages = await shippedPackages();
writeFileSync('THIRD-PARTY.md', thirdPartyText(packages));
console.log(`THIRD-PARTY.md: ${packages.length} packages.`);

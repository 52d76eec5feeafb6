// THIRD-PARTY.md lists what is in the packages today.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedPackages } from '../tools/third-party/shipped-packages.ts';
import { thirdPartyText } from '../tools/third-party/text.ts';

test('the licences of everything shipped are in THIRD-PARTY.md, and no others', async () => {
  expect(readFileSync('THIRD-PARTY.md', 'utf8'), 'run `npm run third-party`').toBe(thirdPartyText(await shippedPackages()));
});

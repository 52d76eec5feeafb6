// The files that are shipped: no call, no markup and no address that our policy forbids, in any build, and the policy in each manifest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtCodeFaults, builtPageFaults, builtStyleFaults } from '../repo/built-code.ts';
import type { SourceFile } from '../repo/source-files.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

for (const build of ['chrome', 'edge', 'firefox']) {
  const folder = new URL(`../../.output/${build}-mv3/`, import.meta.url);
  const filesOf = (ending: string): SourceFile[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => ({ path: `${build}-mv3/${path}`, text: readFileSync(new URL(path, folder), 'utf8') }));

  test(`${build}: the shipped files call nothing, write no markup and take nothing from elsewhere`, () => {
    test.skip(!existsSync(folder), `skipped: there is no build for ${build}; npm run build:stores makes it`);
    const [scripts, pages, sheets] = [filesOf('.js'), filesOf('.html'), filesOf('.css')];
    expect([scripts.length > 3, pages.length > 1, sheets.length > 0]).toEqual([true, true, true]);
    expect(scripts.flatMap(builtCodeFaults)).toEqual([]);
    expect(pages.flatMap(builtPageFaults)).toEqual([]);
    expect(sheets.flatMap(builtStyleFaults)).toEqual([]);
    expect(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))).toMatchObject({
      content_security_policy: { extension_pages: POLICY },
    });
  });
}

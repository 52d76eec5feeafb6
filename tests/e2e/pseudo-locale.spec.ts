// Every page of ours, and the hint, in a language that is long, accented and, if need be, read from right to left: nothing runs out of its place.
import { readdirSync } from 'node:fs';
import { builtExtension } from './support/built-extension.ts';
import { overflowsInPseudoLocale } from './support/in-pseudo-locale.ts';
import { expect, test } from './support/test.ts';

/** What is in the package is what is looked at; the welcome by another address than the one that opens by itself. */
const PATHS = readdirSync(builtExtension())
  .filter((file) => file.endsWith('.html'))
  .map((file) => (file === 'welcome.html' ? `/${file}?again` : `/${file}`));

for (const kind of ['long', 'right-to-left'] as const) {
  test(`${kind}: every page and the hint fit a window of 320 pixels and a wide one, empty and with accounts`, async ({
    browserFound,
    replica,
  }) => {
    test.setTimeout(120_000);
    const found = await overflowsInPseudoLocale({ kind, browser: browserFound, port: replica.port, paths: PATHS, widths: [320, 1280] });
    expect(found).toEqual([]);
    expect(PATHS.length).toBeGreaterThan(5);
  });
}

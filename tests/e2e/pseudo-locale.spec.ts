// Every page of ours in a language that is long, accented and, if need be, read from right to left: nothing runs out of the window.
import { PAGES } from '../../lib/ui/frame/pages.ts';
import { overflowsInPseudoLocale } from './support/in-pseudo-locale.ts';
import { expect, test } from './support/test.ts';

const PATHS = ['/popup.html', ...PAGES.map(({ address }) => address)];

for (const kind of ['long', 'right-to-left'] as const) {
  test(`${kind}: every page fits a window of 320 pixels and a wide one`, async ({ browserFound }) => {
    expect(await overflowsInPseudoLocale({ kind, browser: browserFound, paths: PATHS, widths: [320, 1280] })).toEqual([]);
  });
}

// Finds what in a style sheet would be on the wrong side in a language that is read from right to left.
import type { SourceFile } from './source-files.ts';

const SIDED =
  /(?:^|[\s;{])((?:(?:margin|padding|border)-(?:left|right)\b[\w-]*|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/;

/** Where a script places from the left edge of the window, the sheet does too. */
const PLACED_BY_SCRIPT = ['lib/ui/hint/hint.css: left: 0;'];

/** One line for each declaration that names a side. */
export function sidedDeclarations({ path, text }: SourceFile): string[] {
  const lines = text.replaceAll(/\/\*.*?\*\//gs, '').split('\n');
  return lines
    .filter((line) => SIDED.test(line))
    .map((line) => `${path}: ${line.trim()}`)
    .filter((found) => !PLACED_BY_SCRIPT.includes(found));
}

// The warnings of the store's linter that we live with, each with its reason; any other one is a fault.
import type { Finding } from './addons-lint.ts';

interface KnownWarning {
  code: string;
  /** The hash in a file's name is left out. */
  file: RegExp;
  why: string;
}

const PREACT =
  'Preact can set innerHTML from dangerouslySetInnerHTML; nothing of ours passes it (held by tests/repo/calls.test.ts), so the line never runs.';

export const KNOWN_WARNINGS: readonly KnownWarning[] = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^guide\.js$/, why: PREACT },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^guide-in-page\.js$/, why: PREACT },
  // The chunk our own pages share: the bundler names it after whichever file it likes.
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/[\w-]+\.js$/, why: PREACT },
];

/** Warnings nobody has explained, and explanations of warnings that are gone. Each explanation is good for one warning. */
export function warningFaults(warnings: readonly Finding[], known: readonly KnownWarning[] = KNOWN_WARNINGS): string[] {
  const left = [...known];
  const unexplained = warnings.filter(({ code, file }) => {
    const place = left.findIndex((one) => one.code === code && one.file.test(file));
    return place < 0 || left.splice(place, 1).length === 0;
  });
  return [
    ...unexplained.map(
      ({ code, file, message }) =>
        `addons-linter: ${code} in ${file}: ${message}. Repair it, or explain it in tests/tools/store/warnings.ts`,
    ),
    ...left.map(
      ({ code, file }) => `addons-linter no longer says ${code} of ${file.source}: take it off the list in tests/tools/store/warnings.ts`,
    ),
  ];
}

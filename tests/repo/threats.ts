// Reads the threat table of SECURITY.md: every row names tests that are there, by file and by the beginning of their title.
import type { SourceFile } from './source-files.ts';

export interface Threat {
  who: string;
  wants: string;
  stopped: string;
  tests: readonly { path: string; title: string }[];
}

/** The rows under « ## Threats ». */
export function threatsIn({ text }: SourceFile): Threat[] {
  const section = /^## Threats\n([\s\S]*?)(?=^## )/m.exec(text)?.[1] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) => {
      const [who = '', wants = '', stopped = '', shown = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      const tests = [...shown.matchAll(/`([^`]+)`: “([^”]+)”/g)].map(([, path = '', title = '']) => ({ path, title }));
      return { who, wants, stopped, tests };
    });
}

/** One sentence for each row without a test, and for each test that is not there. `read` gives a file's text, if there is one. */
export function threatFaults(threats: readonly Threat[], read: (path: string) => string | undefined): string[] {
  return threats.flatMap(({ who, wants, stopped, tests }) => {
    const row = `« ${who}: ${wants} »`;
    if (stopped === '') return [`${row} does not say what stops them`];
    if (tests.length === 0) return [`${row} names no test: write \`path\`: “beginning of its title”`];
    return tests.flatMap(({ path, title }) => {
      const text = read(path);
      if (text === undefined) return [`${row} names ${path}, which is not there`];
      return text.includes(title) ? [] : [`${row} names “${title}”, which ${path} does not have`];
    });
  });
}

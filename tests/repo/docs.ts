// Finds promises in the documents that the project does not keep: scripts, files and links that are not there, French with English apostrophes.
import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** `npm run word` in a document, where package.json has no such script. */
export function missingScripts(file: SourceFile, scripts: readonly string[]): string[] {
  return [...file.text.matchAll(/npm run (?:--?[\w-]+ )*([a-z][\w:-]*)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => !scripts.includes(name))
    .map((name) => `${file.path} says « npm run ${name} »: package.json has no such script`);
}

/** A path in backticks or behind a link that leads nowhere. `<id>` and `*` stand for names to come. */
export function missingPaths(file: SourceFile, exists: (path: string) => boolean): string[] {
  const quoted = [...file.text.matchAll(/`((?:assets|entrypoints|lib|modules|tests|\.ci)\/[^`\s]+)`/g)].map(([, path]) => path ?? '');
  const linked = [...file.text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path]) =>
    posix.join(posix.dirname(file.path), path ?? ''),
  );
  const pictured = [...file.text.matchAll(/<img src="([^":]+)"/g)].map(([, path]) => posix.join(posix.dirname(file.path), path ?? ''));
  return [...quoted, ...linked, ...pictured]
    .filter((path) => !/[<>*{}…]/.test(path))
    .map((path) => path.replace(/:\d+$/, ''))
    .filter((path) => !exists(path))
    .map((path) => `${file.path} names ${path}, which is not there`);
}

/** « l'image » with the typewriter's apostrophe, outside code. The name of the project is written with it in English. */
export function straightElisions(file: SourceFile): string[] {
  const prose = file.text.replaceAll(/```[\s\S]*?```|`[^`]*`|<[^>]*>/g, (code) => code.replaceAll(/[^\n]/g, ' '));
  return prose.split('\n').flatMap((line, index) =>
    [...line.matchAll(/(?<![\p{L}'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'[\p{L}]+/giu)]
      .map(([text]) => text)
      .filter((text) => text !== "M'opposer")
      .map((text) => `${file.path}:${index + 1} has « ${text} »: French takes the apostrophe ’`),
  );
}

/** Dependencies without a reason, and reasons without a dependency. A reason is a line « - `name`: why, and its weight ». */
export function unreasonedDependencies(file: SourceFile, dependencies: readonly string[]): string[] {
  const section = /^## [^\n]*[Dd]ependenc[\s\S]*?(?=^## |$(?![\s\S]))/m.exec(file.text)?.[0] ?? '';
  const reasons = new Map([...section.matchAll(/^- `([^`]+)`(.*)$/gm)].map(([, name, why]) => [name ?? '', why ?? '']));
  return [
    ...dependencies
      .filter((name) => !reasons.has(name))
      .map((name) => `${name} is installed without a reason: write its line in ${file.path}, or remove it`),
    ...[...reasons.keys()]
      .filter((name) => !dependencies.includes(name))
      .map((name) => `${file.path} gives a reason for ${name}, which is not installed`),
    ...[...reasons].filter(([, why]) => !/\d ?(k|M)?B\b/.test(why)).map(([name]) => `${file.path} does not say what ${name} weighs`),
  ];
}

/** `^1.2.3`, `latest`, `1.x`: what installs something else tomorrow. */
export function loosePins(versions: Readonly<Record<string, string>>): string[] {
  return Object.entries(versions)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is pinned to « ${version} »: write the exact version`);
}

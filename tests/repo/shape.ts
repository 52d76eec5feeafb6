// Finds files that do not look like their neighbours: too long, without a first sentence, badly named, holding a class.
import { basename } from 'node:path';
import type { SourceFile } from './source-files.ts';
import { placeOf, visitNodes } from './syntax.ts';

export const LONGEST = 150;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(content|test|spec|config|d|fr|en))*\.(tsx?|css|html)$/;
const VAGUE = /(^|\/)[^/]*\b(utils?|helpers?|misc|common|manager|stuff|infos?)\b[^/]*(\/|$)/;

/** Over LONGEST lines. */
export function lengthFault({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  return lines > LONGEST ? [`${path} has ${lines} lines: find the second idea in it and give it a file (${LONGEST} at most)`] : [];
}

/** The first line says why the file exists. */
export function firstLineFault({ path, text }: SourceFile): string[] {
  const first = text.split('\n', 1)[0] ?? '';
  if (/^(\/\/|\/\*) \S/.test(first)) return [];
  return [`${path} starts with « ${first.slice(0, 40)} »: say in one comment line why the file exists`];
}

/** `own-profile.ts`, never `ownProfile.ts`, never `helpers.ts`. */
export function nameFault(path: string): string[] {
  if (VAGUE.test(path)) return [`${path} explains nothing: name the file after what it exports`];
  if (!KEBAB.test(basename(path))) return [`${path}: file names are small letters and hyphens, as in own-profile.ts`];
  return [];
}

/** Functions and plain data do here; a platform that asks for a class is a reason to write down. */
export function classFaults(file: SourceFile): string[] {
  const found: string[] = [];
  visitNodes(file, (node) => {
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
      found.push(`${placeOf(file, node)} holds a class: use functions over plain data`);
  });
  return found;
}

/** Only the files that a tool loads by their default export may have one. */
export function defaultExportFaults(file: SourceFile): string[] {
  const found: string[] = [];
  visitNodes(file, (node) => {
    if (node.type === 'ExportDefaultDeclaration')
      found.push(`${placeOf(file, node)} has a default export: export by name, so that it has one name everywhere`);
  });
  return found;
}

/** `export * from` and files that only pass on: a barrel hides where things are. */
export function barrelFaults(file: SourceFile): string[] {
  const found: string[] = [];
  visitNodes(file, (node) => {
    if (node.type === 'ExportAllDeclaration') found.push(`${placeOf(file, node)} passes a whole file on: import from the file itself`);
  });
  return found;
}

// Finds imports that cross the wrong border, and says which border it is.
import { posix } from 'node:path';
import type { Grant } from './import-table.ts';
import { BANNED_PACKAGES, roomOf } from './import-table.ts';
import type { SourceFile } from './source-files.ts';
import { nameOf, placeOf, visitNodes, type SyntaxNode } from './syntax.ts';

interface Import {
  node: SyntaxNode;
  from: string;
  isType: boolean;
}

/** One sentence for each import of this file that the table does not allow. */
export function offendingImports(file: SourceFile): string[] {
  return importsOf(file).flatMap((found) => {
    const why = reasonAgainst(file.path, found);
    return why === undefined ? [] : [`${placeOf(file, found.node)} imports '${found.from}': ${why}`];
  });
}

/** The files, of those given, that lead back to themselves by their imports, types included: none, where knowledge runs one way. */
export function circleIn(files: readonly SourceFile[]): string[] {
  const left = new Map(files.map((file) => [file.path, new Set(importsOf(file).map(({ from }) => targetOf(file.path, from)))]));
  const isEnd = (path: string, targets: ReadonlySet<string>): boolean =>
    ![...targets].some((target) => left.has(target)) || ![...left.values()].some((others) => others.has(path));
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    for (const [path, targets] of left) if (isEnd(path, targets)) left.delete(path);
  }
  return [...left.keys()];
}

function reasonAgainst(path: string, { from, isType }: Import): string | undefined {
  const banned = BANNED_PACKAGES.find(({ name }) => name === from);
  if (banned !== undefined) return banned.instead;
  const target = targetOf(path, from);
  if (from.startsWith('.') && !/\.(tsx?|css|html|json|svg|webp)$/.test(target))
    return 'write the file with its ending, so that tools run it without a bundler';
  if (target.startsWith('entrypoints/') && !path.startsWith('entrypoints/')) return 'entry points are wiring: move what you need to lib/';
  if (from === '#imports' && /^(lib|entrypoints)\//.test(path) && !/^(lib\/browser|entrypoints)\//.test(path))
    return 'only lib/browser and entrypoints know the browser: take what you need as an argument';
  const room = roomOf(path);
  if (room === undefined || target.startsWith(`${room.folder}/`)) return undefined;
  if (room.may.some((grant) => isGranted(grant, { path, target, isType }))) return undefined;
  const typesOnly = room.may.find((grant) => grant.only === 'types' && isBelow(target, grant.from) && (grant.in ?? path) === path);
  return typesOnly === undefined
    ? `${room.why} (table: tests/repo/import-table.ts)`
    : `only its types may come in here: write \`import type\``;
}

function isGranted(grant: Grant, use: { path: string; target: string; isType: boolean }): boolean {
  return isBelow(use.target, grant.from) && (grant.only !== 'types' || use.isType) && (grant.in === undefined || grant.in === use.path);
}

function isBelow(target: string, from: string): boolean {
  return target === from || target.startsWith(`${from}/`);
}

/** Path from the top for a relative import, the name itself for a package; `?inline` and the like cut off. */
function targetOf(path: string, from: string): string {
  const bare = from.replace(/\?.*$/, '');
  return bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : bare;
}

function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  visitNodes(file, (node) => {
    const from = nameOf(node['source']);
    if (from === undefined || !/^(Import|Export)|^TSImportType$/.test(node.type)) return;
    found.push({ node, from, isType: isTypeOnly(node) });
  });
  return found;
}

/** `import type`, `export type`, `typeof import('…')`, or every name marked `type`. */
function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const names = node['specifiers'];
  return Array.isArray(names) && names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

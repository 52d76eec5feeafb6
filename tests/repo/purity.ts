// Finds what a folder may not know: the document, the browser, the clock, the dice.
import { PURE_FOLDERS, roomOf } from './import-table.ts';
import type { SourceFile } from './source-files.ts';
import { isDeclaredIn, isReference, nameOf, placeOf, visitNodes, type SyntaxNode } from './syntax.ts';

/** One sentence for each global this file uses against the table. */
export function impureUses(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (room === undefined) return [];
  const isPure = PURE_FOLDERS.includes(room.folder);
  const found: string[] = [];
  visitNodes(file, (node, parent) => {
    const isType = parent?.type.startsWith('TS') === true;
    const name = nameOf(node);
    if (!isType && isReference(node, parent) && name !== undefined && room.unknown.includes(name) && !isDeclaredIn(file, name))
      found.push(`${placeOf(file, node)} uses ${name}: ${room.why}`);
    if (isPure && isClock(node)) found.push(`${placeOf(file, node)} asks for the time: take \`today\` or \`now\` as an argument`);
    if (isPure && isDice(node)) found.push(`${placeOf(file, node)} throws dice: take the id as an argument`);
  });
  return found;
}

/** `Date.now()`, `new Date()`, `Date()`. */
function isClock(node: SyntaxNode): boolean {
  const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
  const given = node['arguments'];
  if (isCall && nameOf(node['callee']) === 'Date' && Array.isArray(given) && (given.length === 0 || node.type === 'CallExpression'))
    return true;
  return isMember(node, 'Date', 'now');
}

function isDice(node: SyntaxNode): boolean {
  return isMember(node, 'Math', 'random');
}

function isMember(node: SyntaxNode, object: string, property: string): boolean {
  return node.type === 'MemberExpression' && nameOf(node['object']) === object && nameOf(node['property']) === property;
}

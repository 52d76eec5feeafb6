// Reads a file as a syntax tree, so that a house rule looks at code and never at a comment or a string.
import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}

/** Calls `visit` for every node of the file, parents first. */
export function visitNodes(file: SourceFile, visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void): void {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  descend(program, undefined, visit);
}

/** `lib/guide/step.ts:12`, the way an editor opens it. */
export function placeOf(file: SourceFile, node: SyntaxNode): string {
  return `${file.path}:${file.text.slice(0, node.start).split('\n').length}`;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}

/** The name of an identifier, or the value of a string literal. */
export function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Identifier' || value.type === 'JSXIdentifier') return String(value['name']);
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  return undefined;
}

/** False for `x.document`, `{ document: 1 }` and the like, where the word is a name and not the thing. */
export function isReference(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (node.type !== 'Identifier' || parent === undefined) return false;
  const isNamed = parent['property'] === node || parent['key'] === node || parent['label'] === node;
  return !isNamed || parent['computed'] === true || parent['shorthand'] === true;
}

/** True when the file itself brings the name in or makes it: what it means there is not the global. */
export function isDeclaredIn(file: SourceFile, name: string): boolean {
  let isDeclared = false;
  visitNodes(file, (node, parent) => {
    const parameters = parent?.['params'];
    const isParameter = Array.isArray(parameters) && parameters.includes(node);
    const isMade = /^(VariableDeclarator|FunctionDeclaration)$/.test(node.type) && nameOf(node['id']) === name;
    if (isMade || nameOf(node['local']) === name || (isParameter && nameOf(node) === name)) isDeclared = true;
  });
  return isDeclared;
}

function descend(node: unknown, parent: SyntaxNode | undefined, visit: (node: SyntaxNode, parent: SyntaxNode | undefined) => void): void {
  if (Array.isArray(node)) for (const item of node) descend(item, parent, visit);
  else if (isNode(node)) {
    visit(node, parent);
    for (const part of Object.values(node)) if (typeof part === 'object') descend(part, node, visit);
  }
}

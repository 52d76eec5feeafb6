// Finds facts about Meta written in code: they belong in assets/rules, where each has a source and a date.
import type { SourceFile } from './source-files.ts';
import { isNode, nameOf, placeOf, visitNodes, type SyntaxNode } from './syntax.ts';

const META_HOST = /\b(facebook|instagram|threads|messenger|whatsapp|meta|fb)\.(com|net|me|ai)\b/i;
const META_COOKIE = /^(c_user|i_user|ds_user_id|xs|datr|sessionid)$/;
/** Form ids of Meta's help centre have fifteen or sixteen digits. */
const META_ID = /\b\d{14,17}\b/;
const ADDRESS_PARTS = /^(host|hostname|origin|pathname|href)$/;

/** One sentence for each fact about Meta that this file knows by itself. */
export function metaFacts(file: SourceFile): string[] {
  const found: string[] = [];
  visitNodes(file, (node) => {
    const text = literalOf(node);
    if (text !== undefined && (META_HOST.test(text) || META_COOKIE.test(text) || META_ID.test(text)))
      found.push(`${placeOf(file, node)} knows « ${text.trim().slice(0, 60)} »: put it in assets/rules with its source, grade and date`);
    if (comparesAddress(node)) found.push(`${placeOf(file, node)} compares an address with a text: make it a place in assets/rules`);
  });
  return found;
}

function literalOf(node: SyntaxNode): string | undefined {
  if (node.type === 'TemplateElement') {
    const value = node['value'];
    return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : undefined;
  }
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type !== 'Literal') return undefined;
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}

/** `host === 'x'`, `url.hostname !== 'x'`, `if (location.pathname.startsWith('/privacy'))`. */
function comparesAddress(node: SyntaxNode): boolean {
  if (node.type === 'BinaryExpression')
    return [node['left'], node['right']].some(isAddressPart) && [node['left'], node['right']].some(isText);
  const given = node['arguments'];
  if (node.type !== 'CallExpression' || !Array.isArray(given) || !isText(given[0]) || !isNode(node['callee'])) return false;
  const { object, property } = node['callee'];
  return isAddressPart(object) && /^(startsWith|endsWith|includes)$/.test(nameOf(property) ?? '');
}

function isAddressPart(value: unknown): boolean {
  if (!isNode(value)) return false;
  return ADDRESS_PARTS.test(nameOf(value.type === 'MemberExpression' ? value['property'] : value) ?? '') && value.type !== 'Literal';
}

/** A text that says something: comparing with '', '/' or '#' is syntax of addresses, not knowledge of Meta. */
function isText(value: unknown): boolean {
  return isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' && /\w/.test(value['value']);
}

// Finds which sentences the code asks for: by a whole key, or by a key with a part left open.
import type { SourceFile } from './source-files.ts';
import { type SyntaxNode, visitNodes } from './syntax.ts';

export interface Asked {
  /** As the code has it, with a star for each open part: `next.*`. */
  written: string;
  /** The keys it can name. */
  means: RegExp;
}

const FILE_NAME = /\.(html|tsx?|js|css|svg|json|ya?ml)$/;

/** Keys in this file, told from other texts by their first word, which is a section of the locales. */
export function keysIn(file: SourceFile, sections: readonly string[]): Asked[] {
  const isKey = new RegExp(`^(${sections.join('|')})(\\.[\\w*-]+)+$`);
  const found: Asked[] = [];
  visitNodes(file, (node) => {
    const written = textOf(node);
    if (written !== undefined && isKey.test(written) && !FILE_NAME.test(written)) found.push({ written, means: patternOf(written) });
  });
  return found;
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return undefined;
  return node['quasis'].map((part: SyntaxNode) => (part['value'] as { raw: string }).raw).join('*');
}

/** An open part is one step of the key. A hyphen is an underscore, as lib/browser/i18n.ts has it. */
function patternOf(written: string): RegExp {
  return new RegExp(`^${written.replaceAll('-', '_').replaceAll('.', '\\.').replaceAll('*', '\\w+')}$`);
}

// Finds words a person would read that are written in a component, where no translator looks.
import type { SourceFile } from './source-files.ts';
import { type SyntaxNode, visitNodes } from './syntax.ts';

/** Attributes that are read out or shown. */
const SPOKEN = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title'];
const WORD = /\p{L}{2,}/u;
/** Called the same in every language. */
const PROPER_NAMES = ['SHA-256'];

/** One sentence for each piece of text in this file's JSX. */
export function hardCodedTexts(file: SourceFile): string[] {
  const found: string[] = [];
  visitNodes(file, (node) => {
    const text = textOf(node);
    if (text !== undefined && WORD.test(withoutNames(text)))
      found.push(`${file.path} has « ${text.trim()} » in its markup: put it in assets/locales, and ask for it by key`);
  });
  return found;
}

function withoutNames(text: string): string {
  return PROPER_NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text);
}

function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type !== 'JSXAttribute') return undefined;
  const [name, value] = [node['name'] as { name?: string }, node['value'] as { type?: string; value?: unknown } | null];
  return SPOKEN.includes(name.name ?? '') && value?.type === 'Literal' ? String(value.value) : undefined;
}

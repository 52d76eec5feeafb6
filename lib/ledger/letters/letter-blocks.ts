// The parts of a letter's text again, after the person has changed it: what they left as it was keeps its look on paper.
import type { Letter } from './letter.ts';

export interface LetterBlock {
  kind: 'from' | 'to' | 'subject' | 'heading' | 'list' | 'text';
  lines: readonly string[];
}

/** Parts stand apart by an empty line. A part nobody knows is plain text. */
export function letterBlocks(text: string, letter: Pick<Letter, 'from' | 'to' | 'subject' | 'paragraphs'> | undefined): LetterBlock[] {
  const known = knownIn(letter);
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const lines = part.split('\n');
      if (lines.every((line) => line.startsWith('– '))) return { kind: 'list', lines: lines.map((line) => line.slice(2)) };
      return { kind: known.get(part) ?? 'text', lines };
    });
}

function knownIn(letter: Pick<Letter, 'from' | 'to' | 'subject' | 'paragraphs'> | undefined): Map<string, LetterBlock['kind']> {
  if (letter === undefined) return new Map();
  const { from = [], to, subject, paragraphs } = letter;
  return new Map([
    [from.join('\n'), 'from'],
    [to.join('\n'), 'to'],
    [subject, 'subject'],
    ...paragraphs.flatMap((paragraph) => (paragraph.kind === 'heading' ? [[paragraph.text, 'heading'] as const] : [])),
  ]);
}

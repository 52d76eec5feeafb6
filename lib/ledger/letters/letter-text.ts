// A letter as plain text: to copy into a form, an e-mail, or a word processor.
import type { Annex } from './annexes.ts';
import type { Letter, Paragraph } from './letter.ts';

/** Without the checks: they are for the person. */
export function letterText({ from = [], to, subject, paragraphs }: Pick<Letter, 'from' | 'to' | 'subject' | 'paragraphs'>): string {
  const heads = [from, to].flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')]));
  return `${[...heads, subject, ...paragraphs.map(paragraphText)].join('\n\n')}\n`;
}

/** The tables that go with it, one line a row. */
export function annexText(annexes: readonly Annex[]): string {
  return annexes
    .map(({ title, note, columns, rows }) => `${[title, note, [columns, ...rows].map(rowText).join('\n')].join('\n\n')}\n`)
    .join('\n');
}

function rowText(cells: readonly string[]): string {
  return `– ${cells.join(' · ')}`;
}

function paragraphText(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'heading':
    case 'text':
      return paragraph.text;
    case 'list':
      return paragraph.items.map((item) => `– ${item}`).join('\n');
  }
}

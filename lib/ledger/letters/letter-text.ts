// A letter as plain text: to copy into a form, an e-mail, or a word processor.
import type { Letter, Paragraph } from './letter.ts';

/** Without the checks: they are for the person. */
export function letterText({ to, subject, paragraphs }: Pick<Letter, 'to' | 'subject' | 'paragraphs'>): string {
  const address = to.length === 0 ? [] : [to.join('\n')];
  return `${[...address, subject, ...paragraphs.map(paragraphText)].join('\n\n')}\n`;
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

// A letter on paper, alone: the address where one looks for it, the subject, the text, and the tables that go with it on pages of their own.
import type { Annex } from '../../../ledger/letters/annexes.ts';
import type { LetterBlock } from '../../../ledger/letters/letter-blocks.ts';

export interface PrintedLetterProps {
  language: string;
  blocks: readonly LetterBlock[];
  annexes: readonly Annex[];
}

export function PrintedLetter({ language, blocks, annexes }: PrintedLetterProps) {
  return (
    <article class="printed letter" lang={language}>
      {blocks.map((block, place) => (
        // The place is all that tells one part of a text from another.
        <Block key={place} block={block} />
      ))}
      {annexes.map((annex) => (
        <AnnexTable key={annex.title} annex={annex} />
      ))}
    </article>
  );
}

function Block({ block: { kind, lines } }: { block: LetterBlock }) {
  switch (kind) {
    case 'subject':
      return <h1>{lines.join(' ')}</h1>;
    case 'heading':
      return <h2>{lines.join(' ')}</h2>;
    case 'list':
      return (
        <ul>
          {lines.map((line, place) => (
            <li key={place}>{line}</li>
          ))}
        </ul>
      );
    case 'from':
    case 'to':
    case 'text':
      return <p class={kind}>{lines.join('\n')}</p>;
  }
}

/** Set apart, because it may be broken anywhere. */
const SUM = /^[0-9a-f]{64}$/;

function AnnexTable({ annex: { title, note, columns, rows } }: { annex: Annex }) {
  return (
    <section class="annex">
      <h2>{title}</h2>
      <p>{note}</p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, place) => (
            <tr key={place}>
              {cells.map((cell, column) => (
                <td key={columns[column]}>{SUM.test(cell) ? <code>{cell}</code> : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

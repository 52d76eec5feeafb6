// What a page comes to on paper: the browser's own PDF, whose structure tells on which sheet each part of it lies.
import type { Page } from '@playwright/test';

export interface Sheets {
  count: number;
  /** For each part of this kind (`TR`, `LI`, `H2`, as PDF names them) that has words, the sheets it lies on, from 1; in reading order. */
  of: (kind: string) => number[][];
  /** How many headings stand on another sheet than what follows them. */
  lonely: number;
}

/** A part of the document. */
interface Part {
  kind: string;
  /** Sheets its own words lie on; none where all words are those of the parts below. */
  own: number[];
  below: Part[];
}

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

/** A4, upright unless the page says otherwise. Throws when the browser writes its files in another way. */
export async function sheetsOf(page: Page): Promise<Sheets> {
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  const objects = new Map([...pdf.matchAll(OBJECT)].map(([, id, body = '']) => [Number(id), body]));
  const sheets = new Map([...objects].filter(([, body]) => /\/Type \/Page\s/.test(body)).map(([id], at) => [id, at + 1]));
  const [root] = [...objects.values()].filter((body) => body.includes('/S /Document'));
  if (root === undefined || sheets.size === 0) throw new Error('The PDF tells nothing of its structure.');
  const whole = partOf(root, objects, sheets);
  return {
    count: sheets.size,
    of: (kind) =>
      withBelow(whole)
        .filter((part) => part.kind === kind)
        .map((part) => [...new Set(withBelow(part).flatMap(({ own }) => own))])
        .filter((on) => on.length > 0),
    lonely: wordsIn(whole).filter(({ on, isHeading }, at, all) => isHeading && all[at + 1]?.isHeading === false && all[at + 1]?.on !== on)
      .length,
  };
}

function partOf(body: string, objects: ReadonlyMap<number, string>, sheets: ReadonlyMap<number, number>): Part {
  const content = body.slice(body.indexOf('/K'));
  const below = numbersIn(content.replaceAll(/\/Pg \d+ 0 R/g, ''), /(\d+) 0 R/g);
  return {
    kind: /\/S \/(\w+)/.exec(body)?.[1] ?? '',
    own: numbersIn(body, /\/Pg (\d+) 0 R/g).flatMap((id) => sheets.get(id) ?? []),
    below: below.map((id) => partOf(objects.get(id) ?? '', objects, sheets)),
  };
}

function numbersIn(text: string, what: RegExp): number[] {
  return [...text.matchAll(what)].map(([, number]) => Number(number));
}

function withBelow(part: Part): Part[] {
  return [part, ...part.below.flatMap(withBelow)];
}

/** Every run of words in reading order: its sheet, and whether it stands in a heading. */
function wordsIn(part: Part, isWithinHeading = false): { on: number; isHeading: boolean }[] {
  const isHeading = isWithinHeading || /^H\d$/.test(part.kind);
  return [...part.own.map((on) => ({ on, isHeading })), ...part.below.flatMap((below) => wordsIn(below, isHeading))];
}

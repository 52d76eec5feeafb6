// Looks at a file before anything is built of it: how large, how deep, how many parts. Hostile files end here, at the price of one reading.

/** Characters. A storage that is full to the brim makes a backup of three quarters of it. */
export const LARGEST_FILE = 40_000_000;
/** Levels. A backup has seven. */
const DEEPEST = 20;
/** Values. The largest backup has two thirds of it. */
const MOST = 3_000_000;

export type ShapeFault = 'empty' | 'too-large' | 'too-deep' | 'too-many';

export function shapeFaultOf(text: string): ShapeFault | undefined {
  if (text.length > LARGEST_FILE) return 'too-large';
  if (text.trim() === '') return 'empty';
  return nestingFaultOf(text);
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

function nestingFaultOf(text: string): ShapeFault | undefined {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (OPENING.has(code)) {
      depth += 1;
      values += 1;
      if (depth > DEEPEST) return 'too-deep';
    } else if (CLOSING.has(code)) depth -= 1;
    else if (code === COMMA) values += 1;
    if (values > MOST) return 'too-many';
  }
  return undefined;
}

/** The place of the quotation mark that ends the string begun here, or the end of the text. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

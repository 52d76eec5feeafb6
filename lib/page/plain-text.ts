// Text taken from the page is plain, short and cannot turn our own text around: one place makes it so.

/** Direction marks and overrides, zero-width characters, soft hyphens: invisible to the eye, and able to disguise a label. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Line breaks and indentation are the page's source, not its text. No-break spaces are text and stay. */
const SOURCE_SPACE = /[\t\n\f\r ]+/g;

/** The text as the eye reads it, at most `length` characters, cut at a word where there is one. */
export function plainText(text: string, length: number): string {
  // Ten times the length is enough to find it: a whole article is never copied for one label.
  const clean = text
    .slice(0, length * 10)
    .replace(INVISIBLE, '')
    .replace(SOURCE_SPACE, ' ')
    .trim();
  if (clean.length <= length) return clean;
  const cut = clean.slice(0, length - 1);
  const word = cut.lastIndexOf(' ');
  return `${word > length / 2 ? cut.slice(0, word) : cut}…`;
}

/** The same label whatever its case, apostrophe and spaces. */
export function isSameLabel(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

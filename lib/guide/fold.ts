// Makes two texts comparable that read the same to a person: Meta's pages vary apostrophes, spaces, dashes, case and invisible marks.

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const APOSTROPHES = /['‘’‛′ʹʼʻ`´＇]/g;
const DASHES = /\p{Dash_Punctuation}/gu;
const GAPS = /[\s\p{Control}]+/gu;

/**
 * One form for all ways to write the same label. Accents stay: « opposé » is not « oppose ».
 * Apostrophes go before the normalisation, which would turn an acute accent standing alone into a space.
 */
export function fold(text: string): string {
  return once(once(text));
}

/** Normalising can bring forth what the other steps remove, so it runs between them, and the whole runs twice. */
function once(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(GAPS, ' ')
    .trim();
}

// How what leaves the extension gets its words: by key, as components get theirs.

/** A sentence of assets/locales with its blanks `$1`, `$2`, … filled. */
export type Say = (key: string, substitutions?: readonly string[]) => string;

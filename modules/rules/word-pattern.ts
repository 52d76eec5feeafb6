// Writes a list of words as one regular expression that shares their beginnings: a third fewer bytes in the gate.

interface Branch {
  isWord: boolean;
  next: Map<string, Branch>;
}

/** A pattern for exactly these words. Its groups capture, which costs two bytes less each and disturbs nobody. */
export function wordPattern(words: readonly string[]): string {
  const root: Branch = { isWord: false, next: new Map() };
  for (const word of words) plant(root, word);
  return patternOf(root);
}

/** One of these patterns. */
export function grouped(patterns: readonly string[]): string {
  if (patterns.length === 1 && patterns[0] !== undefined) return patterns[0];
  return patterns.every((pattern) => /^\w$/.test(pattern)) ? `[${patterns.join('')}]` : `(${patterns.join('|')})`;
}

export function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function plant(root: Branch, word: string): void {
  let branch = root;
  for (const letter of word) {
    const next = branch.next.get(letter) ?? { isWord: false, next: new Map() };
    branch.next.set(letter, next);
    branch = next;
  }
  branch.isWord = true;
}

function patternOf({ isWord, next }: Branch): string {
  const ends = [...next].map(([letter, branch]) => escapeForPattern(letter) + patternOf(branch));
  if (ends.length === 0) return '';
  if (!isWord) return grouped(ends);
  const isOneLetter = ends.length === 1 && /^\\?.$/.test(ends.join(''));
  return isOneLetter ? `${ends.join('')}?` : `(${ends.join('|')})?`;
}

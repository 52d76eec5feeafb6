// Takes pasted text apart: words without the marks around them, and the addresses among them.

/** Without invisible characters, and without the quotes, brackets and full stops a sentence puts around a word. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .split(/\s+/u)
    .map((word) => word.replace(/^[«"'“”‘’(<[{]+/u, '').replace(/[.,;:!?…»"'“”‘’)>\]}]+$/u, ''))
    .filter((word) => word !== '');
}

/** Addresses as a browser would open them. `isKnown` decides for a bare `facebook.com`, which could as well be a handle. */
export function addressesIn(words: readonly string[], isKnown: (url: string) => boolean): string[] {
  return words.flatMap((word) => {
    const address = addressOf(word);
    if (address !== undefined) return isAddress(address) ? [address] : [];
    const bare = `https://${word}`;
    return /^[^@/]+\.[^@/]+$/.test(word) && isAddress(bare) && isKnown(bare) ? [bare] : [];
  });
}

function addressOf(word: string): string | undefined {
  if (/^https?:\/\//i.test(word)) return word;
  if (word.startsWith('//')) return `https:${word}`;
  if (/^www\./i.test(word) || /^[^\s/@:?#]+\.[^\s/@:?#]+[/?#]/.test(word)) return `https://${word}`;
  // `@name@host`, as the open social web writes an account.
  const [, name, host] = /^@([^@/]+)@([^@/]+\.[^@/]+)$/.exec(word) ?? [];
  return name === undefined || host === undefined ? undefined : `https://${host}/@${name}`;
}

function isAddress(text: string): boolean {
  return URL.canParse(text);
}

export function isEmail(word: string): boolean {
  return /^(?:mailto:)?[^\s@]+@[^\s@]+$/i.test(word);
}

/** `theatre-des-sources.fr`: a site's name that cannot be a handle. */
export function isSite(word: string): boolean {
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(word);
}

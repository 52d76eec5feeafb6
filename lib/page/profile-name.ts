// The display name of a profile, as its title or heading says it: read when the person asks, never on the way.
import { plainText } from './plain-text.ts';

const LONGEST = 80;

/** « (3) Théâtre des Sources | Facebook » is a counter, a name and the site; what is not the name goes. */
export function profileNameOf(from: Document, site: string): string | undefined {
  const title = plainText(from.title, 200)
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(/\s[|•·–-]\s|\s\(@/)[0];
  const heading = from.querySelector('h1')?.textContent ?? '';
  return [title ?? '', heading].map((text) => plainText(text, LONGEST)).find((text) => text !== '' && text.toLowerCase() !== site);
}

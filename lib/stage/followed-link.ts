// Remembers on which pages of this document the person has followed the link we point at: it may not have opened the form.
import { onPressed } from '../page/pressed.ts';

const followedOn = new Set<string>();
/** Long enough for the page to be gone, so that nothing changes under the person's eyes. */
const AWAY = 1000;

/** Tells whether it was followed from this page; `react` is called once it may be told. */
export function followedLink(signal: AbortSignal, url: string, target: () => Element | undefined, react: () => void): () => boolean {
  onPressed(signal, target, () => {
    followedOn.add(url);
    setTimeout(react, AWAY);
  });
  return () => followedOn.has(url);
}

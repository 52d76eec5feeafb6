// Reads one line of a list of addresses the way a person would: `//host/x` and `host/x` count as https.
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `facebook.com/x` and `www.facebook.com`; not `facebook`, not `://x`, not `user@host`. */
const BARE_HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}\.?(?::\d+)?(?:[/?#]|$)/i;

/** The address a line means, or undefined where it means none. */
export function addressOf(line: string): URL | undefined {
  const text = line.trim();
  const whole = withScheme(text);
  return whole !== undefined && URL.canParse(whole) ? new URL(whole) : undefined;
}

function withScheme(text: string): string | undefined {
  if (text.startsWith('//')) return `https:${text}`;
  if (BARE_HOST.test(text)) return `https://${text}`;
  return SCHEME.test(text) ? text : undefined;
}

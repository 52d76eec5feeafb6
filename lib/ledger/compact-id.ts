// Ids are the longest part of a stored event: the usual kind is written in 23 characters instead of 36.

const USUAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** No id begins with it, so that what is short can be told from what was kept as it is. */
const MARK = '~';

/** Any other id stays as it is. */
export function compactId(id: string): string {
  if (!USUAL.test(id)) return id;
  const bytes = id.replaceAll('-', '').match(/../g) ?? [];
  return MARK + btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16)))).slice(0, 22);
}

/** Throws at what is marked and is no id. */
export function expandId(text: string): string {
  if (!text.startsWith(MARK)) return text;
  const bytes = Array.from(atob(text.slice(1)), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  if (bytes.length !== 32) throw new Error('no id');
  return [bytes.slice(0, 8), bytes.slice(8, 12), bytes.slice(12, 16), bytes.slice(16, 20), bytes.slice(20)].join('-');
}

// Bends real addresses in the ways browsers, mail programs and deceivers bend them: fast enough for a hundred thousand, the same in every run.

export interface BentAddress {
  address: string;
  /** The sample it was made from. */
  from: string;
  /** `same`: a browser goes to the same page; `elsewhere`: to somebody else's host; `unknown`: only the browser can tell. */
  leads: 'same' | 'elsewhere' | 'unknown';
  how: string;
}

/** A number below `count`, the next of a row that is always the same. */
type Pick = (count: number) => number;
type Bend = (url: URL, pick: Pick) => string;

const EVIL = ['evil.example', 'xn--fcebook-8fg.example', '127.0.0.1', '[::1]', 'localhost', 'facebook.co', 'meta.org'];
const HOMOGRAPHS: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', s: 'ѕ', k: 'к', m: 'м' };
/** What IDNA reads as the same letters: a browser goes to the same host. */
const WIDE: Readonly<Record<string, string>> = { a: 'ａ', e: 'ｅ', '.': '。', o: 'ⓞ', f: 'ﬀ', m: 'Ｍ' };
const CONTROLS = ['\t', '\n', '\r'];

const rest = ({ pathname, search, hash }: URL): string => pathname + search + hash;
const oneOf = (list: readonly string[], pick: Pick): string => list[pick(list.length)] ?? '';
const put = (text: string, what: string, pick: Pick): string => {
  const at = pick(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
};
const swapOne = (text: string, swaps: Readonly<Record<string, string>>, pick: Pick): string => {
  const places = [...text].flatMap((letter, at) => (letter in swaps ? [at] : []));
  const at = places[pick(Math.max(1, places.length))];
  return at === undefined ? `${text}-x` : text.slice(0, at) + swaps[text[at] ?? ''] + text.slice(at + 1);
};

const SAME: Readonly<Record<string, Bend>> = {
  'a user name': (url, pick) =>
    `${url.protocol}//${oneOf(['evil.example', 'www.facebook.com', 'a:b', '%40'], pick)}@${url.host}${rest(url)}`,
  'a port': (url, pick) => `${url.protocol}//${url.hostname}:${oneOf(['443', '80', '8443', '00443'], pick)}${rest(url)}`,
  capitals: (url, pick) => `${oneOf(['HTTPS', 'hTTpS', 'Http'], pick)}://${url.hostname.toUpperCase()}${rest(url)}`,
  'a dot at the end of the host': (url) => `${url.protocol}//${url.hostname}.${rest(url)}`,
  'control characters': (url, pick) => put(url.href, oneOf(CONTROLS, pick), pick),
  'spaces around': (url, pick) => `${oneOf([' ', '\n', '\u0001'], pick)}${url.href}${oneOf([' ', '\t\n', '\u0000'], pick)}`,
  'more slashes': (url, pick) =>
    `${url.protocol}//${url.host}${url.pathname.replaceAll('/', oneOf(['//', '///'], pick))}${url.search}${url.hash}`,
  backslashes: (url) => `${url.protocol}\\\\${url.host}${url.pathname.replaceAll('/', '\\')}${url.search}${url.hash}`,
  'fewer slashes': (url) => `${url.protocol}${url.host}${rest(url)}`,
  'dot segments': (url, pick) => `${url.protocol}//${url.host}${oneOf(['/.', '/x/..', '/%2e', '/a/%2E%2e', '/./.'], pick)}${rest(url)}`,
  'letters by their numbers': (url, pick) => {
    const letters = [...url.pathname].flatMap((letter, at) =>
      /[a-z]/i.test(letter) && !/%.?$/.test(url.pathname.slice(0, at)) ? [at] : [],
    );
    const at = letters[pick(Math.max(1, letters.length))];
    const code = at === undefined ? '' : `%${url.pathname.charCodeAt(at).toString(16)}`;
    const path = at === undefined ? url.pathname : url.pathname.slice(0, at) + code + url.pathname.slice(at + 1);
    return `${url.protocol}//${url.host}${path}${url.search}${url.hash}`;
  },
  'a long tail': (url, pick) => `${url.href}${url.hash === '' ? '#' : '&'}${'x'.repeat(500 + pick(1500))}`,
};

const ELSEWHERE: Readonly<Record<string, Bend>> = {
  'Meta’s host as a user name': (url, pick) => `https://${url.hostname}@${oneOf(EVIL, pick)}${rest(url)}`,
  'Meta’s host and a password': (url, pick) => `https://${url.hostname}:443@${oneOf(EVIL, pick)}${rest(url)}`,
  'Meta’s host behind a backslash': (url, pick) => `https://${oneOf(EVIL, pick)}\\@${url.hostname}${rest(url)}`,
  'Meta’s host as a beginning': (url, pick) =>
    `https://${url.hostname}${oneOf(['.', '-', ''], pick)}${oneOf(['evil.example', 'x.org'], pick)}${rest(url)}`,
  'Meta’s host as an end': (url, pick) =>
    `https://${oneOf(['evil', 'my-', 'a.b', 'xn--'], pick)}${url.hostname.split('.').slice(-2).join('')}.example${rest(url)}`,
  'Meta’s host in the path': (url, pick) => `https://${oneOf(EVIL, pick)}/${oneOf([url.href, `/${url.host}${rest(url)}`], pick)}`,
  'Meta’s host in the query': (url, pick) => `https://${oneOf(EVIL, pick)}/?next=${encodeURIComponent(url.href)}`,
  'Meta’s host in the fragment': (url, pick) => `https://${oneOf(EVIL, pick)}/#${url.href}`,
  // In the domain itself: what stands before it is Meta's, whatever it is.
  'letters that look alike': (url, pick) => {
    const labels = url.hostname.split('.');
    return `https://${[...labels.slice(0, -2), swapOne(labels.slice(-2).join('.'), HOMOGRAPHS, pick)].join('.')}${rest(url)}`;
  },
  'another scheme': (url, pick) =>
    `${oneOf(['ftp', 'javascript', 'data', 'file', 'blob', 'view-source', 'mailto', 'ws'], pick)}://${url.host}${rest(url)}`,
};

const UNKNOWN: Readonly<Record<string, Bend>> = {
  'anything anywhere': (url, pick) => put(url.href, String.fromCharCode(pick(0x300)), pick),
  'wide letters': (url, pick) => `https://${swapOne(url.hostname, WIDE, pick)}${rest(url)}`,
  'a number in the host': (url, pick) => `https://${put(url.hostname, `%${(32 + pick(95)).toString(16)}`, pick)}${rest(url)}`,
  'something missing': (url, pick) => {
    const at = pick(url.href.length);
    return url.href.slice(0, at) + url.href.slice(at + 1 + pick(4));
  },
  'two addresses in one': (url, pick) => url.href.slice(0, pick(url.href.length)) + url.href.slice(pick(url.href.length)),
  'signs that count': (url, pick) =>
    put(url.href, oneOf(['@', ':', '/', '\\', '?', '#', '%', '..', '//', '%2f', '%5c', '%00', '\u202E', '[', ']'], pick), pick),
};

/** `count` addresses, each sample and each way to bend it in turn. */
export function* bentAddresses(samples: readonly string[], count: number): Generator<BentAddress> {
  const bends = [
    ...Object.entries(SAME).map(([how, bend]) => ({ how, bend, leads: 'same' as const })),
    ...Object.entries(ELSEWHERE).map(([how, bend]) => ({ how, bend, leads: 'elsewhere' as const })),
    ...Object.entries(UNKNOWN).map(([how, bend]) => ({ how, bend, leads: 'unknown' as const })),
  ];
  const pick = pickFrom(20_261_124);
  for (let made = 0; made < count; made += 1) {
    const from = samples[pick(samples.length)] ?? '';
    const bent = bends[made % bends.length];
    if (bent) yield { address: bent.bend(new URL(from), pick), from, leads: bent.leads, how: bent.how };
  }
}

/** Knuth's multiplicative congruence: short, even enough, and the same everywhere. */
function pickFrom(seed: number): Pick {
  let state = BigInt(seed);
  return (count) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((state >> 33n) % BigInt(Math.max(1, count)));
  };
}

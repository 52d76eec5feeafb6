// Reads the head of an e-mail file that someone dropped, so that they can see it is the right one. Its body is never looked at.
import { decodeWords } from 'postal-mime';

/** What is shown: who, to whom, what, when, and the number the sender's machine gave it. */
const SHOWN = ['From', 'To', 'Subject', 'Date', 'Message-ID'] as const;

export interface MailLine {
  name: (typeof SHOWN)[number];
  value: string;
}

/** A head proves nothing by itself, for anybody can write one: it is shown to be recognised, and only the sum of the file is kept. */
export type MailReading = { ok: true; head: readonly MailLine[] } | { ok: false; why: 'not-a-mail' | 'head-too-long' };

/** As much of a file as may be needed: real heads are ten times shorter. */
export const MAIL_START_BYTES = 256 * 1024;
const LONGEST_VALUE = 1000;
/** A head that names itself twice is suspect: both are shown, a hundred are not. */
const MOST_OF_A_NAME = 3;
const NOT_A_MAIL = { ok: false, why: 'not-a-mail' } as const;

/** `start` is the beginning of the file, at most MAIL_START_BYTES of it; nothing behind the first empty line is decoded. */
export function mailHeadOf(start: Uint8Array): MailReading {
  if (start.includes(0)) return NOT_A_MAIL;
  const end = headEndOf(start);
  if (end === undefined && start.length >= MAIL_START_BYTES) return { ok: false, why: 'head-too-long' };
  const lines = unfolded(decoded(start.subarray(0, end)));
  if (lines === undefined) return NOT_A_MAIL;
  const head = SHOWN.flatMap((name) => valuesOf(name, lines).map((value) => ({ name, value: shown(value) })));
  const isMail = head.some(({ name }) => name === 'From') && head.some(({ name }) => name !== 'From');
  return isMail ? { ok: true, head } : NOT_A_MAIL;
}

const [LF, CR] = [10, 13];

function headEndOf(bytes: Uint8Array): number | undefined {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? at + 2 : at + 1;
    if (bytes[next] === LF) return at;
  }
  return undefined;
}

/** UTF-8, as heads may be since RFC 6532; what is not is taken for the older Latin writing. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** RFC 5322, 2.2: a name, a colon, a value, which goes on in lines that begin with a space. Undefined for any other text. */
function unfolded(head: string): [name: string, value: string][] | undefined {
  // Mailboxes of the « mbox » kind put a line of their own before the first one.
  const lines = head.replace(/^From [^\n]*\n/, '').split(/\r?\n/);
  const found: [string, string][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const [, name, value] = /^([!-9;-~]{1,100})[ \t]*:(.*)$/s.exec(line) ?? [];
    if (/^[ \t]/.test(line) && last !== undefined) last[1] += line;
    else if (name !== undefined && value !== undefined) found.push([name, value]);
    else if (line.trim() !== '') return undefined;
  }
  return found;
}

function valuesOf(name: string, lines: readonly [string, string][]): string[] {
  return lines
    .filter(([other]) => other.toLowerCase() === name.toLowerCase())
    .map(([, value]) => value)
    .slice(0, MOST_OF_A_NAME);
}

/** Invisible characters and those that turn the direction of writing can make one address look like another. */
function shown(value: string): string {
  const text = decodeWords(value.slice(0, LONGEST_VALUE * 4))
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  const letters = Array.from(text);
  return letters.length > LONGEST_VALUE ? `${letters.slice(0, LONGEST_VALUE).join('')}…` : text;
}

// Rewrites an address so that its family can still be recognised and nothing in it belongs to anybody.
import { tokensOf, type Known } from './known.ts';

/** Names nobody has, in the three shapes that mean something in Meta's addresses: an account, a tool, a script. */
const HANDLE = 'compte.exemple';
const TOOL = 'outil_exemple';
const SCRIPT = 'exemple.php';
const ID = '100000000000001';
const FOREIGN = 'foreign.example';

/** Absolute or relative, as it was written. What is no address of a page becomes an empty one of its kind. */
export function redactAddress(address: string, known: Known): string {
  const written = address.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return emptyOf(scheme);
  if (scheme === undefined && !written.startsWith('//')) return relative(written, known);
  if (!URL.canParse(written, 'https://www.facebook.com/')) return '#';
  const url = new URL(written, 'https://www.facebook.com/');
  const host = redactHost(url.hostname, known);
  return `${scheme === undefined ? '' : url.protocol}//${host}${host === FOREIGN ? '/' : pathAndMore(url, known)}`;
}

function relative(written: string, known: Known): string {
  if (written === '' || written === '#') return written;
  if (!URL.canParse(written, 'https://www.facebook.com/')) return '#';
  const more = pathAndMore(new URL(written, 'https://www.facebook.com/'), known);
  return written.startsWith('#') || written.startsWith('?') ? more.slice(1) : written.startsWith('/') ? more : more.slice(1);
}

function emptyOf(scheme: string): string {
  if (scheme === 'mailto') return 'mailto:nobody@example.org';
  if (scheme === 'tel') return 'tel:+33199000000';
  return scheme === 'javascript' ? 'javascript:void(0)' : '#';
}

/** `fr-fr.facebook.com` and `www.facebook.com` stay; a subdomain nobody has described becomes `other`. */
export function redactHost(host: string, { domains, subdomains }: Known): string {
  const domain = domains.find((name) => host === name || host.endsWith(`.${name}`));
  if (domain === undefined) return FOREIGN;
  const sub = host.slice(0, -domain.length - 1);
  return sub === '' ? domain : `${subdomains.has(sub) || /^[a-z]{2}-[a-z]{2}$/.test(sub) ? sub : 'other'}.${domain}`;
}

function pathAndMore(url: URL, known: Known): string {
  const path = url.pathname
    .split('/')
    .map((step) => redactStep(step, known))
    .join('/');
  const query = [...url.searchParams]
    .filter(([name]) => known.parameters.has(name))
    .map(([name, value]) => `${name}=${redactValue(name, value, known)}`);
  const hash = redactTokens(decoded(url.hash.slice(1)), known);
  return `${path}${query.length === 0 ? '' : `?${query.join('&')}`}${hash === '' ? '' : `#${hash}`}`;
}

function redactStep(step: string, { steps }: Known): string {
  if (step === '' || steps.has(step)) return step;
  if (/^\d+$/.test(step)) return ID;
  return step.endsWith('.php') ? SCRIPT : step.includes('_') ? TOOL : HANDLE;
}

function redactValue(name: string, value: string, known: Known): string {
  if (known.carriers.has(name)) return encodeURIComponent(redactAddress(value, known));
  return encodeURIComponent(redactTokens(value, known));
}

/** `7.subpage.11-ObjectYouHaveThe` stays when all its pieces are known; the others are covered. */
function redactTokens(value: string, { tokens }: Known): string {
  if (tokensOf(value).length === 0) return '';
  return value
    .replaceAll(/[\p{L}\p{M}\p{N}]+/gu, (token) => (tokens.has(token) ? token : /^\d+$/.test(token) ? (token.length > 4 ? ID : '0') : 'x'))
    .replaceAll(/[^\p{L}\p{N}._:-]/gu, '-');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

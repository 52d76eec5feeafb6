// Answers one request of the stand-in: a page, its data for a soft navigation, a redirect, or the index.
import { randomBytes } from 'node:crypto';
import { pageAt } from './address-book.ts';
import { keptVariant, setCookieLines } from './cookies.ts';
import { documentOf, pageDataOf } from './document.ts';
import { COOKIE_HOSTS, INDEX_HOST } from './hosts.ts';
import { indexPage } from './index-page.ts';
import type { Fault } from './faults.ts';
import { variantOf } from './variant.ts';
import { wordsOf } from './words/words-of.ts';

export interface Question {
  url: URL;
  cookie?: string;
  acceptLanguage?: string;
  isSoft: boolean;
}

type Headers = Record<string, string | string[]>;

export interface Answer {
  status: number;
  headers: Headers;
  body: string;
}

const SET_PATH = '/m-opposer-replica/set';
const CHOICES = ['locale', 'cohort', 'fault', 'as', 'attack'];

export function answerTo(question: Question): Answer {
  const { url } = question;
  if (url.hostname === INDEX_HOST) return page(indexPage(url), {});
  if (/\.(ico|png|jpg|js|css|map)$/.test(url.pathname)) return { status: 404, headers: {}, body: '' };
  const variant = variantOf(url, keptVariant(question.cookie), question.acceptLanguage);
  const cookies: Headers = CHOICES.some((name) => url.searchParams.has(name))
    ? { 'set-cookie': setCookieLines(variant, url.hostname) }
    : {};
  if (url.pathname === SET_PATH) return redirect(nextHop(url), cookies);
  const visit = { url, variant, words: wordsOf(variant.lang) };
  const scene = pageAt(visit);
  if (scene.kind === 'redirect') return question.isSoft ? json({ redirect: scene.to }) : redirect(scene.to, cookies);
  if (question.isSoft) return json(pageDataOf(scene, visit));
  const nonce = randomBytes(12).toString('base64');
  return { ...page(documentOf(scene, visit, nonce), { ...cookies, ...policyOf(variant.faults, nonce) }), status: scene.status ?? 200 };
}

/** Cookies are set on one domain after the other, then the visit begins. */
function nextHop(url: URL): string {
  const next = new URL(url);
  const hop = Number(url.searchParams.get('hop') ?? COOKIE_HOSTS.length);
  const host = COOKIE_HOSTS[hop + 1];
  if (host === undefined) return url.searchParams.get('to') ?? `https://${INDEX_HOST}/`;
  next.hostname = host;
  next.searchParams.set('hop', String(hop + 1));
  return next.href;
}

/** `csp` is the strictest policy a page can have and still work; `trusted-types` forbids markup from strings but through our policy. */
function policyOf(faults: readonly Fault[], nonce: string): Record<string, string> {
  const strict = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; connect-src 'self'; img-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
  const trusted = "require-trusted-types-for 'script'; trusted-types replica";
  const parts = [faults.includes('csp') ? strict : '', faults.includes('trusted-types') ? trusted : ''].filter((part) => part !== '');
  return parts.length === 0 ? {} : { 'content-security-policy': parts.join('; ') };
}

function page(body: string, headers: Headers): Answer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }, body };
}

function json(body: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify(body) };
}

function redirect(to: string, headers: Headers): Answer {
  return { status: 302, headers: { location: to, 'cache-control': 'no-store', ...headers }, body: '' };
}

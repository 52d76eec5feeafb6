// The names this one machine answers to: Meta's hosts as the stand-in plays them, and the host of its own index.

/** The index has a host of its own, under a domain nobody can own, so that no page of Meta's is invented for it. */
export const INDEX_HOST = 'replica.m-opposer.example';
export const INDEX_ADDRESS = `https://${INDEX_HOST}/`;

export const FACEBOOK = /^(?:(?:www|web|m|touch|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;
export const MBASIC = /^mbasic\.facebook\.com$/;
export const INSTAGRAM = /^(?:www\.)?instagram\.com$/;
export const INSTAGRAM_CENTER = /^privacycenter\.instagram\.com$/;
export const INSTAGRAM_HELP = /^help\.instagram\.com$/;
export const THREADS = /^(?:www\.)?threads\.(?:com|net)$/;
export const ACCOUNTS_CENTER = /^accountscenter\.(?:facebook|instagram|meta)\.com$/;
export const META_HELP = /^help\.meta\.com$/;
export const SHIM = /^(?:l|lm)\.(?:facebook|instagram)\.com$/;

/** Names that are not Meta's, under a domain nobody can own. */
export const COPY_HOST = 'privacy-meta.example';
export const THEATRE_HOST = 'theatre.example';

/** Domains whose cookies a visit may need: each keeps the variant, some a login. */
export const COOKIE_HOSTS = ['www.facebook.com', 'www.instagram.com', 'help.meta.com', 'www.threads.com', 'www.threads.net'];

/** Names the certificate is made for. Any other name is answered too; the browser is told not to mind. */
export const CERTIFICATE_NAMES = [
  'facebook.com',
  '*.facebook.com',
  'instagram.com',
  '*.instagram.com',
  'threads.com',
  '*.threads.com',
  'threads.net',
  '*.threads.net',
  'meta.com',
  '*.meta.com',
  INDEX_HOST,
];

/** The domain a cookie of this host belongs to: `www.facebook.com` → `facebook.com`. */
export function cookieDomainOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}

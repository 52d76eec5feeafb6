// Reads and writes the cookies of a visit: the variant, and the session cookies of whoever is logged in.
import { cookieDomainOf } from './hosts.ts';
import { sessionCookiesOf } from './people.ts';
import { queryOf, VARIANT_COOKIE, type Variant } from './variant.ts';

export interface PlainCookie {
  name: string;
  value: string;
  domain: string;
  path: string;
}

/** Every cookie this variant means on the domain of this host; an empty value stands for none. */
export function cookiesOf(variant: Variant, host: string): readonly PlainCookie[] {
  const domain = cookieDomainOf(host);
  const values = { ...sessionCookiesOf(variant.actor, domain), [VARIANT_COOKIE]: encodeURIComponent(queryOf(variant).toString()) };
  return Object.entries(values).map(([name, value]) => ({ name, value, domain: `.${domain}`, path: '/' }));
}

/** The same as `Set-Cookie` lines. */
export function setCookieLines(variant: Variant, host: string): string[] {
  return cookiesOf(variant, host).map(({ name, value, domain, path }) => {
    const line = `${name}=${value}; Domain=${domain}; Path=${path}; Secure; SameSite=Lax`;
    return value === '' ? `${line}; Max-Age=0` : line;
  });
}

/** The kept variant in a `Cookie` header, as a query. */
export function keptVariant(header: string | undefined): string | undefined {
  const found = header?.match(new RegExp(`(?:^|;\\s*)${VARIANT_COOKIE}=([^;]*)`))?.[1];
  return found === undefined ? undefined : decodeURIComponent(found);
}

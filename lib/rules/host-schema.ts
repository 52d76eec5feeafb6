// What assets/rules/hosts.json and shims.json may say: Meta’s hosts, and the addresses of theirs that carry another one.
import * as z from 'zod/mini';
import { SeenList } from './seen-schema.ts';

/** Hosts under one domain. */
export const HostSet = z.strictObject({
  /** `facebook.com`, or `{sub}.facebook.com` with `{sub}` one of `subs` or, if `locales`, a locale label such as `fr-fr`. */
  domain: z.string(),
  bare: z.boolean(),
  subs: z.array(z.string()),
  locales: z.optional(z.boolean()),
  /** Every other host under `domain` that no set names. */
  any: z.optional(z.boolean()),
  seen: SeenList,
});

/** Sets of hosts by name. A host belongs to one set. */
export const HostsFile = z.record(z.string(), z.array(HostSet));

/** A link shim: an address that carries another one in a parameter. `host` names a set of hosts.json. */
export const Shim = z.strictObject({ host: z.string(), path: z.string(), parameter: z.string(), seen: SeenList });

export const ShimsFile = z.array(Shim);

export type HostsFile = z.infer<typeof HostsFile>;
export type Shim = z.infer<typeof Shim>;

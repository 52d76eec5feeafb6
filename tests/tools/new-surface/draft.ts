// Drafts the file of a new surface from its id and the addresses somebody saw it at, or says why that cannot be one.
import { hostSetOf } from '../../../lib/rules/host-set.ts';
import { platformOf } from '../../../lib/rules/pack-surface.ts';
import { segmentsOf } from '../../../lib/rules/path.ts';
import type { ParsedRules } from '../../../lib/rules/raw-rules.ts';
import { Grade, Lang } from '../../../lib/rules/seen-schema.ts';
import { SurfaceFile, SurfaceId, type PlaceFamily } from '../../../lib/rules/surface-schema.ts';

export interface Request {
  id: string;
  urls: readonly string[];
  role?: string;
  lang?: string;
  source?: string;
  grade?: string;
  today: string;
}

export type Draft = { ok: true; surface: SurfaceFile } | { ok: false; why: string };

/** A draft that fits the schema; its places and targets are for a person to finish. */
export function draftSurface(request: Request, rules: Pick<ParsedRules, 'surfaces' | 'hosts'>): Draft {
  const why = refusal(request, rules);
  if (why !== undefined) return { ok: false, why };
  const { id, urls, role, today } = request;
  const read = SurfaceFile.safeParse({
    id,
    platform: platformOf(id),
    ...(role !== undefined && { role }),
    at: urls.map((url) => familyOf(new URL(url), rules.hosts)),
    seen: [seenOf(request, today)],
    samples: urls,
  });
  return read.success
    ? { ok: true, surface: read.data }
    : { ok: false, why: `--role is way, goal, trap or door, or left out where the page is not ours` };
}

function refusal({ id, urls, lang, grade }: Request, { surfaces, hosts }: Pick<ParsedRules, 'surfaces' | 'hosts'>): string | undefined {
  if (!SurfaceId.safeParse(id).success) return `"${id}" is no id: platform, dot, small letters, as in facebook.privacy_center`;
  if (surfaces.some((surface) => surface.id === id)) return `${id} exists: edit assets/rules/surfaces/${id}.json`;
  if (urls.length === 0) return 'Say where the page is, at least once: --url https://…';
  if (lang !== undefined && !Lang.safeParse(lang).success) return `--lang is a language in small letters: fr, en, en-gb`;
  if (grade !== undefined && !Grade.safeParse(grade).success) return `--grade is primary, authority, press, code, weak or guess`;
  return urls.map((url) => faultOf(url, hosts)).find((fault) => fault !== undefined);
}

function faultOf(url: string, hosts: ParsedRules['hosts']): string | undefined {
  if (!URL.canParse(url)) return `"${url}" is no address: write it whole, https://…`;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:') return `"${url}" is not https`;
  if (hostSetOf(hostname, hosts) === undefined)
    return `${hostname} is in no set of assets/rules/hosts.json: add it there first, with where you saw it`;
  return segmentsOf(pathname) === undefined ? `"${url}" has a path that cannot be read` : undefined;
}

/** The path as it stands and everything below it: a place to begin with. */
function familyOf({ hostname, pathname }: URL, hosts: ParsedRules['hosts']): PlaceFamily {
  const path = (segmentsOf(pathname) ?? []).map((segment) => `/${segment}`).join('');
  return { host: hostSetOf(hostname, hosts) ?? '', path: `${path}/**` };
}

function seenOf({ lang, source, grade }: Request, on: string): object {
  return { on, ...(lang !== undefined && { lang }), source: source ?? 'seen on the page itself, by a contributor', grade: grade ?? 'weak' };
}

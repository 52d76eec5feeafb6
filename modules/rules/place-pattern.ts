// Writes places and hosts as short regular expressions over a cleaned path (`/a/b/`) and a host name.
import { namedHosts } from '../../lib/rules/host-set.ts';
import type { Piece } from '../../lib/rules/path.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import type { GatePlace } from './gate-layers.ts';
import { escapeForPattern, grouped, wordPattern } from './word-pattern.ts';

/** One pattern for all of these places; words that go on alike stand together. */
export function pathPattern(places: readonly GatePlace[]): string {
  const byEnding = Map.groupBy(places, ({ pieces }) => endingOf(pieces));
  const patterns = [...byEnding].map(([ending, group]) => wordPattern(group.map(({ pieces }) => beginningOf(pieces))) + ending);
  return `/${grouped(patterns)}`;
}

/** One pattern for the hosts of a set, without those another set names. */
export function hostPattern(hostSet: string, hosts: RuleSet['hosts']): string {
  const byLabels = Map.groupBy(hosts[hostSet] ?? [], labelsOf);
  const own = grouped([...byLabels].map(([labels, entries]) => labels + domainPattern(entries.map(({ domain }) => domain))));
  const isOwn = new RegExp(`^${own}$`);
  const others = Object.entries(hosts)
    .filter(([set]) => set !== hostSet)
    .flatMap(([, entries]) => entries.flatMap(namedHosts))
    .filter((host) => isOwn.test(host));
  return others.length === 0 ? own : `(?!${exclusion(others)})${own}`;
}

/** Domains that end alike are told apart by their beginnings, the others by their ends: whichever is shorter. */
function domainPattern(domains: readonly string[]): string {
  const byEnding = Map.groupBy(domains, (domain) => domain.slice(domain.lastIndexOf('.')));
  const endings = grouped(
    [...byEnding].map(
      ([ending, group]) => grouped(group.map((domain) => escapeForPattern(domain.slice(0, -ending.length)))) + escapeForPattern(ending),
    ),
  );
  const beginnings = wordPattern(domains);
  return beginnings.length < endings.length ? beginnings : endings;
}

/** Hosts are told apart by their first label where they share the rest. */
function exclusion(hosts: readonly string[]): string {
  const byParent = Map.groupBy(hosts, (host) => host.slice(host.indexOf('.')));
  return grouped(
    [...byParent].map(
      ([parent, group]) => wordPattern(group.map((host) => host.slice(0, host.indexOf('.')))) + escapeForPattern(parent) + '$',
    ),
  );
}

/** What may stand before the domain. */
function labelsOf(entry: RuleSet['hosts'][string][number]): string {
  const labels = [
    ...(entry.subs.length > 0 ? [wordPattern(entry.subs)] : []),
    ...(entry.locales ? ['[a-z]{2}(-[a-z]{2})?'] : []),
    ...(entry.any ? ['.+'] : []),
  ];
  if (labels.length === 0) return '';
  return entry.bare ? `(${grouped(labels)}\\.)?` : `${grouped(labels)}\\.`;
}

function beginningOf(pieces: readonly Piece[]): string {
  return writtenOut(pieces).join('/');
}

function endingOf(pieces: readonly Piece[]): string {
  const written = writtenOut(pieces).length;
  const slash = written > 0 ? '/' : '';
  return slash + pieces.slice(written).map(piecePattern).join('') + (pieces.at(-1)?.kind === 'rest' ? '' : '$');
}

function writtenOut(pieces: readonly Piece[]): string[] {
  const end = pieces.findIndex((piece) => piece.kind !== 'literal');
  return pieces.slice(0, end < 0 ? undefined : end).flatMap((piece) => (piece.kind === 'literal' ? [piece.text] : []));
}

function piecePattern(piece: Piece): string {
  switch (piece.kind) {
    case 'rest':
      return '';
    case 'one':
      return '[^/]+/';
    case 'literal':
      return `${escapeForPattern(piece.text)}/`;
    case 'named':
      return piece.where === undefined ? '[^/]+/' : `${withinSegment(piece.where)}/`;
  }
}

/** A constraint of the rules, kept from running over a slash and without names, which may stand only once in a pattern. */
function withinSegment(where: string): string {
  const tame = tokensOf(where.replaceAll(/\(\?<\w+>|\(\?:/g, '(')).map((token) => TAME[token] ?? token);
  const pattern = withoutIdleGroups(tame);
  return hasOuterChoice(pattern) ? `(${pattern})` : pattern;
}

const TAME: Readonly<Record<string, string>> = { '.': '[^/]', $: '/' };

/** Groups that neither choose nor repeat only cost bytes. */
function withoutIdleGroups(tokens: readonly string[]): string {
  const opening = tokens.findIndex((token, at) => token === '(' && tokens[at + 1] !== '?' && isIdle(tokens, at));
  if (opening < 0) return tokens.join('');
  const closing = tokens.indexOf(')', opening);
  return withoutIdleGroups(tokens.filter((_, at) => at !== opening && at !== closing));
}

function isIdle(tokens: readonly string[], opening: number): boolean {
  const closing = tokens.indexOf(')', opening);
  const inside = tokens.slice(opening + 1, closing);
  return !inside.includes('(') && !inside.includes('|') && !/^[?*+{]/.test(tokens[closing + 1] ?? '');
}

/** Escapes and character classes whole, everything else letter by letter. */
export function tokensOf(pattern: string): string[] {
  return pattern.match(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/g) ?? [];
}

function hasOuterChoice(pattern: string): boolean {
  let depth = 0;
  return tokensOf(pattern).some((token) => {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    return token === '|' && depth === 0;
  });
}

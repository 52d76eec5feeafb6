// Whether one surface's file fits the others: its hosts, its patterns, and where its targets lead.
import { brokenRule } from './broken-rule.ts';
import { duplicates } from './duplicates.ts';
import { platformOf } from './pack-surface.ts';
import { piecesOf } from './path.ts';
import type { ParsedRules } from './raw-rules.ts';
import type { PlaceFamily, SurfaceFile, Target } from './surface-schema.ts';

/** Throws at the first fault. */
export function checkSurface(surface: SurfaceFile, rules: ParsedRules): void {
  const file = `surfaces/${surface.id}.json`;
  if (surface.platform !== platformOf(surface.id)) {
    throw brokenRule(file, `its platform is "${surface.platform}"`, 'The platform is the first half of the id');
  }
  if (surface.next && surface.role !== 'door') {
    throw brokenRule(file, 'it says "next" and is no door', 'Only a door carries the address behind it: take "next" out');
  }
  checkRoleless(file, surface, rules);
  for (const family of surface.at) checkFamily(file, family, rules);
  checkTargets(file, surface, rules);
}

/** A role says what a page is; these two say what a page without one may still be good for. */
function checkRoleless(file: string, { role, mayBe, tells }: SurfaceFile, { surfaces }: ParsedRules): void {
  if (role !== undefined && (mayBe ?? tells) !== undefined) {
    throw brokenRule(file, `it has a role and "${mayBe === undefined ? 'tells' : 'mayBe'}"`, 'Keep one of the two');
  }
  if (mayBe !== undefined && surfaces.find(({ id }) => id === mayBe)?.role !== 'goal') {
    throw brokenRule(file, `it may be "${mayBe}", which is no goal`, 'Use the id of an objection form in surfaces/');
  }
}

function checkFamily(file: string, { host, path, query = {}, where = {} }: PlaceFamily, rules: ParsedRules): void {
  for (const set of [host].flat()) {
    if (!(set in rules.hosts)) throw brokenRule(file, `there is no host set "${set}"`, 'Use a name of hosts.json, or add the set there');
  }
  for (const each of [path].flat()) checkPath(file, each);
  for (const pattern of [...Object.values(query), ...Object.values(where)]) checkPattern(file, pattern);
}

function checkPath(file: string, path: string): void {
  if (
    piecesOf(path)
      .slice(0, -1)
      .some((piece) => piece.kind === 'rest')
  ) {
    throw brokenRule(file, `${path} has "**" in its middle`, 'Put "**" last, or use "*" for one segment');
  }
}

function checkTargets(file: string, { targets = [], role }: SurfaceFile, rules: ParsedRules): void {
  if (targets.length > 0 && !role) {
    throw brokenRule(file, 'it has targets and no role', 'Give it the role "way", or take the targets out');
  }
  for (const repeated of duplicates(targets.map((target) => target.id))) {
    throw brokenRule(file, `two targets are called "${repeated}"`, 'Give each target its own id');
  }
  for (const target of targets) {
    checkLeadsTo(file, target, rules);
    if (target.href !== undefined) checkPattern(file, target.href);
    for (const concept of [target.words ?? [], target.context ?? []].flat()) checkConcept(file, target, concept, rules);
  }
}

function checkLeadsTo(file: string, { id, leadsTo }: Target, { surfaces }: ParsedRules): void {
  const there = surfaces.find((surface) => surface.id === leadsTo);
  if (!there) throw brokenRule(file, `target "${id}" leads to "${leadsTo}", which does not exist`, 'Use the id of a file in surfaces/');
  if (there.role === 'way' || there.role === 'goal') return;
  throw brokenRule(file, `target "${id}" leads to "${leadsTo}", no way and no goal`, 'Nobody is led to a trap: take the target out');
}

function checkConcept(file: string, { id }: Target, concept: string, { words }: ParsedRules): void {
  if (words.some((language) => concept in language.concepts)) return;
  throw brokenRule(file, `target "${id}" speaks of "${concept}", which no language has words for`, 'Add it to words/<lang>.json');
}

function checkPattern(file: string, pattern: string): void {
  try {
    RegExp(pattern, 'is');
  } catch {
    throw brokenRule(file, `"${pattern}" is no regular expression`, 'Close what is open in it');
  }
}

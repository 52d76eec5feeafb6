// What no schema can see: whether the files of assets/rules fit each other. A fault stops the build.
import { brokenRule } from './broken-rule.ts';
import { namedHosts } from './host-set.ts';
import { platformOf } from './pack-surface.ts';
import { piecesOf } from './path.ts';
import type { ParsedRules } from './raw-rules.ts';
import type { PlacedSurface } from './rule-set.ts';
import type { SurfaceFile } from './schema.ts';

/** Throws at the first fault. */
export function checkRules(rules: ParsedRules, places: readonly PlacedSurface[]): void {
  checkHosts(rules);
  for (const surface of rules.surfaces) checkSurface(surface, rules);
  checkForms(rules);
  checkPlaces(places);
}

function checkHosts({ hosts }: ParsedRules): void {
  const owner = new Map<string, string>();
  for (const [set, entries] of Object.entries(hosts)) {
    for (const host of entries.flatMap(namedHosts)) {
      const other = owner.get(host);
      if (other !== undefined) {
        throw brokenRule('hosts.json', `${host} is in "${other}" and in "${set}"`, 'A host belongs to one set: take it out of one of them');
      }
      owner.set(host, set);
    }
  }
}

function checkSurface(surface: SurfaceFile, rules: ParsedRules): void {
  const file = `surfaces/${surface.id}.json`;
  for (const host of surface.at.flatMap((family) => family.host)) {
    if (!(host in rules.hosts)) throw brokenRule(file, `there is no host set "${host}"`, 'Use a name of hosts.json, or add the set there');
  }
  for (const path of surface.at.flatMap((family) => family.path)) checkPath(file, path);
  if (surface.platform !== platformOf(surface.id))
    throw brokenRule(file, `its platform is "${surface.platform}"`, 'The platform is the first half of the id');
  const targets = surface.targets ?? [];
  if (targets.length > 0 && !surface.role) {
    throw brokenRule(file, 'it has targets and no role', 'Give it the role "way", or take the targets out');
  }
  if (surface.next && surface.role !== 'door') {
    throw brokenRule(file, 'it says "next" and is no door', 'Only a door carries the address behind it: take "next" out');
  }
  for (const repeated of duplicates(targets.map((target) => target.id))) {
    throw brokenRule(file, `two targets are called "${repeated}"`, 'Give each target its own id');
  }
  for (const target of targets) {
    checkTarget(file, target.id, target.leadsTo, rules);
    for (const concept of [target.words, ...(target.context ?? [])]) checkConcept(file, target.id, concept, rules);
  }
}

function checkPath(file: string, path: string): void {
  const pieces = piecesOf(path);
  if (pieces.slice(0, -1).some((piece) => piece.kind === 'rest')) {
    throw brokenRule(file, `${path} has "**" in its middle`, 'Put "**" last, or use "*" for one segment');
  }
}

function checkTarget(file: string, target: string, leadsTo: string, rules: ParsedRules): void {
  const there = rules.surfaces.find((surface) => surface.id === leadsTo);
  if (!there) throw brokenRule(file, `target "${target}" leads to "${leadsTo}", which does not exist`, 'Use the id of a file in surfaces/');
  if (there.role !== 'way' && there.role !== 'goal') {
    throw brokenRule(
      file,
      `target "${target}" leads to "${leadsTo}", which is no way and no goal`,
      'Nobody is led to a trap: take the target out',
    );
  }
}

function checkConcept(file: string, target: string, concept: string | undefined, { words }: ParsedRules): void {
  if (concept === undefined || words.some((language) => concept in language.concepts)) return;
  throw brokenRule(file, `target "${target}" speaks of "${concept}", which no language has words for`, 'Add it to words/<lang>.json');
}

function checkForms({ forms, surfaces }: ParsedRules): void {
  for (const repeated of duplicates(forms.map((form) => form.id))) {
    throw brokenRule('forms.json', `${repeated} stands there twice`, 'Keep one entry per form');
  }
  for (const form of forms) {
    if (!surfaces.some((surface) => surface.id === form.surface)) {
      throw brokenRule('forms.json', `${form.id} is of "${form.surface}", which does not exist`, 'Use the id of a file in surfaces/');
    }
  }
  const offered = forms.filter((form) => form.offered).map((form) => form.platform);
  for (const repeated of duplicates(offered)) {
    throw brokenRule('forms.json', `two forms are offered for ${repeated}`, 'Keep "offered" on one of them');
  }
}

function checkPlaces(places: readonly PlacedSurface[]): void {
  const owner = new Map<string, string>();
  for (const { place, surface } of places) {
    const key = JSON.stringify(place);
    const other = owner.get(key);
    if (other !== undefined) {
      throw brokenRule(
        `surfaces/${surface}.json`,
        `${place.path} on "${place.host}" is also in ${other}`,
        'An address belongs to one surface',
      );
    }
    owner.set(key, surface);
  }
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

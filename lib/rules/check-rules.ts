// What no schema can see: whether the files of assets/rules fit each other. A fault stops the build.
import { brokenRule } from './broken-rule.ts';
import { checkSurface } from './check-surface.ts';
import { duplicates } from './duplicates.ts';
import { namedHosts } from './host-set.ts';
import type { ParsedRules } from './raw-rules.ts';
import type { PlacedSurface } from './rule-set.ts';

/** Throws at the first fault. */
export function checkRules(rules: ParsedRules, places: readonly PlacedSurface[]): void {
  checkHosts(rules);
  checkShims(rules);
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

function checkShims({ shims, hosts }: ParsedRules): void {
  for (const { host } of shims) {
    if (!(host in hosts))
      throw brokenRule('shims.json', `there is no host set "${host}"`, 'Use a name of hosts.json, or add the set there');
  }
}

function checkForms({ forms, surfaces }: ParsedRules): void {
  for (const repeated of duplicates(forms.map((form) => form.id))) {
    throw brokenRule('forms.json', `${repeated} stands there twice`, 'Keep one entry per form');
  }
  for (const form of forms) {
    if (surfaces.some((surface) => surface.id === form.surface)) continue;
    throw brokenRule('forms.json', `${form.id} is of "${form.surface}", which does not exist`, 'Use the id of a file in surfaces/');
  }
  for (const repeated of duplicates(forms.filter((form) => form.offered).map((form) => form.platform))) {
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

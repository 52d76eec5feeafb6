// Climbs the ladder for one target: the controls whose address says it, else those whose words say it, and of them the best one.
import type { RuleSet, Surface, Target } from '../rules/rule-set.ts';
import type { Rung } from '../rules/edition-schema.ts';
import type { Destination } from './destination.ts';
import { labelOf } from './label.ts';
import { isAt, isPartHere, mayLeadTo } from './lead.ts';
import { agreementOf, isNamed, namingOf, type Naming } from './naming.ts';
import type { Found } from './sighting.ts';
import type { Control } from './view.ts';

/** A control with what is read from it once per page. */
export interface PlacedControl {
  control: Control;
  names: readonly string[];
  /** Undefined for a control without address, and for an address we cannot read. */
  destination?: Destination;
}

/** A page on which targets are looked for. */
export interface Page {
  url: URL;
  lang: string;
  surface: Surface;
  controls: readonly PlacedControl[];
}

/** A control that a rung of a target has found. */
export type Candidate = Pick<Found, 'leadsTo' | 'rung' | 'isProbable'> & { placed: PlacedControl };

/** The control to point at for this target, if the page has one. */
export function findTarget(target: Target, page: Page, rules: RuleSet): Found | undefined {
  const naming = namingOf(target, page.lang, rules);
  const byAddress = climb('href', target, page, rules);
  const best = bestOf(byAddress.length > 0 ? byAddress : climb('words', target, page, rules), naming);
  if (best === undefined) return undefined;
  const { placed, ...found } = best;
  return { target: target.id, ref: placed.control.ref, quote: labelOf(placed.control), ...found };
}

/** All controls one rung finds for a target; none where this edition does not climb it. */
export function climb(rung: Rung, target: Target, page: Page, rules: RuleSet): readonly Candidate[] {
  if (target.off?.includes(rung) === true) return [];
  if (rung === 'href') return mayBeLink(target) ? page.controls.flatMap((placed) => atAddress(placed, target, page)) : [];
  const naming = namingOf(target, page.lang, rules);
  return page.controls.flatMap((placed) => atWords(placed, target, naming, page, rules));
}

/** What is answered or unfolded has no address: a link beside it that has one is another click. */
function mayBeLink({ roles }: Target): boolean {
  return roles.includes('link');
}

function atAddress(placed: PlacedControl, target: Target, page: Page): Candidate[] {
  if (placed.destination === undefined || !isAt(placed.destination, target, page)) return [];
  return [{ placed, leadsTo: target.leadsTo, rung: 'href', isProbable: false }];
}

function atWords(placed: PlacedControl, target: Target, naming: Naming, page: Page, rules: RuleSet): Candidate[] {
  const { control, names, destination } = placed;
  if (!isNamed(control, names, target, naming)) return [];
  if (control.href === undefined) {
    if (isPartHere(target, page)) return [];
    return [{ placed, leadsTo: target.leadsTo, rung: 'words', isProbable: rules.surfaces[target.leadsTo]?.role === 'goal' }];
  }
  const lead = destination && mayLeadTo(destination, target, page, rules);
  return lead === undefined ? [] : [{ placed, rung: 'words', ...lead }];
}

/** Of several controls, one whose words agree, then one with something to read on it, then the first on the page. */
function bestOf(candidates: readonly Candidate[], naming: Naming): Candidate | undefined {
  if (candidates.length < 2) return candidates[0];
  const ranked = candidates.map((candidate) => ({
    candidate,
    agreement: agreementOf(candidate.placed.names, naming),
    isReadable: candidate.placed.control.text.trim() === '' ? 0 : 1,
  }));
  return ranked.toSorted((a, b) => b.agreement - a.agreement || b.isReadable - a.isReadable)[0]?.candidate;
}

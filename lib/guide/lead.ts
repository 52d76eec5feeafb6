// Judges an address against a target: it is the page the target leads to, it may be, or it is another one.
import { hostSetOf } from '../rules/host-set.ts';
import type { RuleSet, Target } from '../rules/rule-set.ts';
import { tailOf, type Destination } from './destination.ts';

interface Here {
  url: URL;
  surface: { id: string };
}

export interface Lead {
  leadsTo: string;
  isProbable: boolean;
}

/** First rung: the address is the one the target leads to, and not where the person already is. */
export function isAt(destination: Destination, target: Target, here: Here): boolean {
  return destination.surface === target.leadsTo && isNarrowed(destination.url, target) && !isHere(destination, target, here);
}

/**
 * Second rung: the words are right, so the address only has to allow it. On Meta's hosts, an address we do not know may be
 * the page (form ids change within months); one that we know for another page is not.
 */
export function mayLeadTo(destination: Destination, target: Target, here: Here, rules: RuleSet): Lead | undefined {
  if (!destination.isMeta || isHere(destination, target, here)) return undefined;
  if (destination.surface === target.leadsTo) return { leadsTo: target.leadsTo, isProbable: false };

  const isForForm = roleOf(target.leadsTo, rules) === 'goal';
  const unknown = { leadsTo: target.leadsTo, isProbable: isForForm };
  if (destination.surface === undefined) return unknown;
  switch (roleOf(destination.surface, rules)) {
    case 'goal':
      return isForForm ? { leadsTo: destination.surface, isProbable: false } : undefined;
    case undefined:
      return isForForm && isUnknownForm(destination, rules) ? unknown : undefined;
    case 'way':
    case 'trap':
    case 'door':
      return undefined;
  }
}

/** The target is the page the person is on, or the part of it they are in. */
export function isPartHere(target: Target, here: Here): boolean {
  return target.leadsTo === here.surface.id && isInPart(target, here);
}

/** A link to the page the person is on leads nowhere, unless `href` names a part of it and the person is not in that part. */
function isHere(destination: Destination, target: Target, here: Here): boolean {
  return destination.surface === here.surface.id && isInPart(target, here);
}

function isInPart(target: Target, here: Here): boolean {
  return target.href === undefined || isNarrowed(here.url, target);
}

function isNarrowed(url: URL, target: Target): boolean {
  return target.href === undefined || new RegExp(target.href).test(tailOf(url));
}

/** A form of no kind we know: an address in the same folder as a form of ours, `/help/contact/<id>`, that is not in forms.json itself. */
function isUnknownForm({ url, form }: Destination, rules: RuleSet): boolean {
  return form === undefined && rules.forms.some((known) => folderOf(new URL(known.address), rules) === folderOf(url, rules));
}

/** Set of hosts and path without its last segment: the same on every language host. */
function folderOf(url: URL, rules: RuleSet): string {
  const path = url.pathname.replace(/\/$/, '');
  return `${hostSetOf(url.hostname, rules.hosts)} ${path.slice(0, path.lastIndexOf('/'))}`;
}

function roleOf(surface: string, rules: RuleSet): 'way' | 'goal' | 'trap' | 'door' | undefined {
  return rules.surfaces[surface]?.role;
}

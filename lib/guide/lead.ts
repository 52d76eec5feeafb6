// Judges an address against a target: it is the page the target leads to, it may be, or it is another one.
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
      return isForForm && isBesideForm(destination.url, rules) ? unknown : undefined;
    case 'way':
    case 'trap':
    case 'door':
      return undefined;
  }
}

/** A link to the page the person is on leads nowhere, unless `href` names a part of it and the person is not in that part. */
function isHere(destination: Destination, target: Target, here: Here): boolean {
  return destination.surface === here.surface.id && (target.href === undefined || isNarrowed(here.url, target));
}

function isNarrowed(url: URL, target: Target): boolean {
  return target.href === undefined || new RegExp(target.href).test(tailOf(url));
}

/** An address of the shape of our forms, under another id: `/help/contact/<id>` on the same host. */
function isBesideForm(url: URL, rules: RuleSet): boolean {
  return rules.forms.some((form) => {
    const known = new URL(form.address);
    return known.hostname === url.hostname && folderOf(known.pathname) === folderOf(url.pathname);
  });
}

function folderOf(path: string): string {
  const bare = path.replace(/\/$/, '');
  return bare.slice(0, bare.lastIndexOf('/') + 1);
}

function roleOf(surface: string, rules: RuleSet): 'way' | 'goal' | 'trap' | 'door' | undefined {
  return rules.surfaces[surface]?.role;
}

// Finds on a page the links worth pointing at: by address first, by words in their sentence second, never by position.
import type { RuleSet } from '../rules/rule-set.ts';
import { confirmationOn } from './confirmation.ts';
import { destinationOf } from './destination.ts';
import { findTarget, type PlacedControl } from './find-target.ts';
import { namesOf } from './naming.ts';
import { surfaceOf } from './surface.ts';
import type { PageView } from './view.ts';

export interface Found {
  target: string;
  leadsTo: string;
  /** Control.ref in the view. */
  ref: number;
  rung: 'href' | 'words';
  /** The label as the page shows it, for the card to quote. */
  quote: string;
  /** True when only a word, not a known address, says that this is the form. */
  isProbable: boolean;
}

export interface Sighting {
  surface: string;
  /** Handle in the address, when the surface is an account. */
  handle?: string;
  /** Form id of rules/forms.json when the address is a known form. */
  form?: string;
  found: readonly Found[];
  /** A success message of the page, as the page shows it. */
  confirmation?: string;
}

/** What is on this page, at most one control per target of its surface. Undefined when the address is no page we know. */
export function recognise(view: PageView, rules: RuleSet): Sighting | undefined {
  if (!URL.canParse(view.url)) return undefined;
  const url = new URL(view.url);
  const at = surfaceOf(url, rules);
  if (at === undefined) return undefined;

  const { surface } = at;
  const page = { url, lang: view.lang, surface, controls: placed(view, url, rules) };
  return {
    surface: surface.id,
    handle: at.handle,
    form: at.form,
    found: surface.targets.flatMap((target) => findTarget(target, page, rules) ?? []),
    confirmation: surface.role === 'goal' ? confirmationOn(view, rules) : undefined,
  };
}

/** Addresses and names are read once per page, not once per target. */
function placed(view: PageView, base: URL, rules: RuleSet): readonly PlacedControl[] {
  return view.controls.map((control) => ({
    control,
    names: namesOf(control),
    destination: control.href === undefined ? undefined : destinationOf(control.href, base, rules),
  }));
}

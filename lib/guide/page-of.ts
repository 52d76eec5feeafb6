// The page on which targets are looked for: its surface by its address, its controls with what is read from them once.
import type { RuleSet } from '../rules/rule-set.ts';
import { destinationOf } from './destination.ts';
import type { Page, PlacedControl } from './find-target.ts';
import { namesOf } from './naming.ts';
import { surfaceOf, type PlaceMatch } from './surface.ts';
import type { PageView } from './view.ts';

/** Undefined when the address is no page we know. */
export function pageOf(view: PageView, rules: RuleSet): (Page & { at: PlaceMatch }) | undefined {
  if (!URL.canParse(view.url)) return undefined;
  const url = new URL(view.url);
  const at = surfaceOf(url, rules);
  return at && { url, at, lang: view.lang, surface: at.surface, controls: placed(view, url, rules) };
}

/** Addresses and names are read once per page, not once per target. */
function placed(view: PageView, base: URL, rules: RuleSet): readonly PlacedControl[] {
  return view.controls.map((control) => ({
    control,
    names: namesOf(control),
    destination: control.href === undefined ? undefined : destinationOf(control.href, base, rules),
  }));
}

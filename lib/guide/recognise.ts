// Finds on a page the links worth pointing at: by address first, by words in their sentence second, never by position.
import type { RuleSet, Surface } from '../rules/rule-set.ts';
import { confirmationOn } from './confirmation.ts';
import { destinationOf } from './destination.ts';
import { findTarget, type PlacedControl } from './find-target.ts';
import { namesOf } from './naming.ts';
import { isProbablyForm, isWithoutForm } from './probable-form.ts';
import type { Sighting } from './sighting.ts';
import { surfaceOf } from './surface.ts';
import type { PageView } from './view.ts';

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
    isProbablyForm: at.form === undefined && isProbablyForm(view, surface, rules),
    isWithoutForm: surface.role === 'goal' && isWithoutForm(view, rules),
    confirmation: isAnswered(surface) ? confirmationOn(view, rules) : undefined,
  };
}

/** Where an objection may have been sent from. */
function isAnswered({ role, mayBe }: Surface): boolean {
  return role === 'goal' || mayBe !== undefined;
}

/** Addresses and names are read once per page, not once per target. */
function placed(view: PageView, base: URL, rules: RuleSet): readonly PlacedControl[] {
  return view.controls.map((control) => ({
    control,
    names: namesOf(control),
    destination: control.href === undefined ? undefined : destinationOf(control.href, base, rules),
  }));
}

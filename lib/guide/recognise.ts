// Finds on a page the links worth pointing at: by address first, by words in their sentence second, never by position.
import type { RuleSet, Surface } from '../rules/rule-set.ts';
import { confirmationOn } from './confirmation.ts';
import { findTarget } from './find-target.ts';
import { pageOf } from './page-of.ts';
import { isProbablyForm, isWithoutForm } from './probable-form.ts';
import type { Sighting } from './sighting.ts';
import type { PageView } from './view.ts';

/** What is on this page, at most one control per target of its surface. Undefined when the address is no page we know. */
export function recognise(view: PageView, rules: RuleSet): Sighting | undefined {
  const page = pageOf(view, rules);
  if (page === undefined) return undefined;
  const { surface, at } = page;
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

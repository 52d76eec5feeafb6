// Applies what the edition switches off: a page or a rung that has gone wrong is left alone within a day, and its file keeps what was seen.
import { brokenRule } from './broken-rule.ts';
import type { RuleSet, Surface, Target } from './rule-set.ts';
import type { SwitchedOff } from './edition-schema.ts';
import type { Form } from './form-schema.ts';
import type { SurfaceFile } from './surface-schema.ts';

/** Throws where a switch names what no file describes: it would switch nothing off, and nobody would know. */
export function checkSwitches(off: readonly SwitchedOff[], surfaces: readonly SurfaceFile[]): void {
  for (const { surface: id, target, rung } of off) {
    const surface = surfaces.find((one) => one.id === id);
    if (!surface) throw brokenRule('edition.json', `it switches off "${id}", which does not exist`, 'Use the id of a file in surfaces/');
    if (rung !== undefined && target === undefined)
      throw brokenRule('edition.json', `it switches off a rung of "${id}" and names no target`, 'Say which target it is a rung of');
    if (target === undefined || surface.targets?.some((one) => one.id === target) === true) continue;
    throw brokenRule(
      'edition.json',
      `it switches off "${target}", which "${id}" does not have`,
      `Use the id of a target in surfaces/${id}.json`,
    );
  }
}

/** The surface as this edition wants it: known and left alone, or with fewer targets or rungs. */
export function withSwitches(surface: Surface, off: readonly SwitchedOff[]): Surface {
  const here = off.filter((one) => one.surface === surface.id);
  if (here.length === 0) return surface;
  if (here.some(isWhole)) {
    const { role: _, mayBe: __, tells: ___, ...rest } = surface;
    return { ...rest, targets: [], next: [] };
  }
  return { ...surface, targets: surface.targets.flatMap((target) => switched(target, here)) };
}

/** Nobody is offered a form on a page that is switched off. */
export function offeredForms(forms: readonly Form[], off: readonly SwitchedOff[]): RuleSet['forms'] {
  return forms.map((form) => (off.some((one) => isWhole(one) && one.surface === form.surface) ? { ...form, offered: undefined } : form));
}

function switched(target: Target, here: readonly SwitchedOff[]): Target[] {
  const mine = here.filter((one) => one.target === target.id);
  if (mine.length === 0) return [target];
  const rungs = mine.flatMap(({ rung }) => rung ?? []);
  const isOff = mine.some(({ rung }) => rung === undefined) || (rungs.includes('href') && rungs.includes('words'));
  return isOff ? [] : [{ ...target, off: [...new Set(rungs)] }];
}

function isWhole({ target }: SwitchedOff): boolean {
  return target === undefined;
}

// What the next link is on a page made of a few controls, on the rules we ship.
import { recognise } from '../../../lib/guide/recognise.ts';
import { nextStep } from '../../../lib/guide/step.ts';
import type { Control } from '../../../lib/guide/view.ts';
import { readRules } from '../../../modules/rules/read.ts';
import { pageView } from './page-view.ts';

export type Row = readonly [surface: string, url: string, lang: string, expected: string, controls: readonly Partial<Control>[]];

const rules = readRules();

export const FR_SENTENCE = 'Vous avez le droit de vous opposer à l’utilisation de vos informations à ces fins.';
export const EN_SENTENCE = 'You have the right to object to the use of your information for these purposes.';

/** `facebook.settings: privacy-center « Centre de confidentialité »`, or `nothing` in place of the link. */
export function nextLinkOn(url: string, lang: string, controls: readonly Partial<Control>[]): string {
  const sighting = recognise(pageView(url, lang, controls), rules);
  const found = sighting && nextStep(sighting, rules)?.found;
  return `${sighting?.surface}: ${found === undefined ? 'nothing' : `${found.target} « ${found.quote} »`}`;
}

/** A word that carries a link, in its sentence. */
export function word(text: string, context: string, href: string, name = text): Partial<Control> {
  return { text, name, context, href };
}

export function row(surface: string, url: string, lang: string, expected: string, ...controls: Partial<Control>[]): Row {
  return [surface, url, lang, expected, controls];
}

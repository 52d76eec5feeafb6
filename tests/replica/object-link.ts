// The object link in its sentence: one word, cut off by a comment and by line breaks, with a drawn sign inside.
import { link, sign } from './comet.ts';
import { html, raw, type Html } from './html.ts';
import type { Visit } from './scene.ts';
import { SCRAMBLES } from './faults.ts';
import { written } from './scramble.ts';
import type { Linked } from './words/words.ts';

interface Shape {
  /** Opens a new tab, and says so in the label, as on the 2025 notice. */
  blank?: boolean;
}

/** The whole sentence; without its link when the fault `no-link` is asked for. */
export function objectSentence(visit: Visit, sentence: Linked, to: string, shape: Shape = {}): Html {
  const [before, word, after] = sentence;
  if (visit.variant.faults.includes('no-link')) return html`${visit.words.notice}`;
  const { faults } = visit.variant;
  const inside = shape.blank ? html`${written(word, faults)}${sign(visit.words.externalLink)}` : written(word, faults);
  const label = shape.blank ? `${word} ${visit.words.newTab}` : undefined;
  const isBroken = SCRAMBLES.some((one) => faults.includes(one));
  const around = (text: string): string => (faults.includes('decomposed') ? text.normalize('NFD') : text);
  return html`${raw('<!-- -->')}
  ${around(before)}${raw('<!-- -->')}${link(to, inside, { id: 'replica-target', blank: shape.blank, label: isBroken ? undefined : label })}
  ${raw('<!-- -->')}${around(after)}`;
}

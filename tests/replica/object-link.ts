// The object link in its sentence: one word, cut off by a comment and by line breaks, with a drawn sign inside.
import { link, sign, tokens } from './comet.ts';
import { html, raw, type Html } from './html.ts';
import type { Visit } from './scene.ts';
import { scrambled } from './scramble.ts';
import type { Linked } from './words/words.ts';

interface Shape {
  /** Opens a new tab, and says so in the label, as on the 2025 notice. */
  blank?: boolean;
}

/** The whole sentence; without its link when the fault `no-link` is asked for. */
export function objectSentence(visit: Visit, sentence: Linked, to: string, shape: Shape = {}): Html {
  const [before, word, after] = sentence;
  if (visit.variant.faults.includes('no-link')) return html`${visit.words.notice}`;
  const inside = shape.blank ? html`${wordOf(visit, word)}${sign(visit.words.externalLink)}` : wordOf(visit, word);
  const label = shape.blank ? `${word} ${visit.words.newTab}` : undefined;
  const isBroken = visit.variant.faults.includes('scrambled');
  return html`${raw('<!-- -->')}
  ${before}${raw('<!-- -->')}${link(to, inside, { id: 'replica-target', blank: shape.blank, label: isBroken ? undefined : label })}
  ${raw('<!-- -->')}${after}${decoys(visit, sentence)}`;
}

function wordOf(visit: Visit, word: string): Html {
  return visit.variant.faults.includes('scrambled') ? scrambled(word) : html`${word}`;
}

/** The same words with addresses that lead elsewhere: none of them may ever be pointed at. */
function decoys(visit: Visit, sentence: Linked): Html | undefined {
  if (!visit.variant.faults.includes('decoys')) return undefined;
  const places = [
    'https://privacy-meta.example/help/contact/712876720715583',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fobject-now.example%2Fcontact%2F767264225370182&h=AT0',
    'https://www.facebook.com.account-check.example/privacy/center/',
    'javascript:void(0)',
    'data:text/html,nothing',
  ];
  return html`${places.map((to) => html`<div class="${tokens(3)}">${sentence[0]}${link(to, sentence[1])}${sentence[2]}</div>`)}`;
}

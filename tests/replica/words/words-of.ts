// The vocabulary of one language: quoted labels, a sign in the place of those nobody has told us, and text of ours around them.
import type { PageLang } from '../variant.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import { LABELS, QUOTED, SENTENCES, type FewWords } from './quoted.ts';
import type { Words } from './words.ts';

const WHOLE: Readonly<Partial<Record<PageLang, Words>>> = { fr: FR, en: EN };

export function wordsOf(lang: PageLang): Words {
  return WHOLE[lang] ?? { ...EN, ...unknown(), ...QUOTED[lang as FewWords], lang };
}

/** Whether the stand-in has Meta's word for this place in this language; if not, only an address can be recognised there. */
export function isQuoted(lang: PageLang, place: (typeof LABELS)[number] | (typeof SENTENCES)[number]): boolean {
  return lang in WHOLE || QUOTED[lang as FewWords][place] !== undefined;
}

/** A word of no language: a link that carries it is known by where it leads, or not at all. */
function unknown(): Partial<Words> {
  const labels = LABELS.map((place) => [place, signOf(place)]);
  const sentences = SENTENCES.map((place) => [place, ['', signOf(place), '']]);
  return Object.fromEntries([...labels, ...sentences]);
}

function signOf(place: string): string {
  return `⟨${place}⟩`;
}

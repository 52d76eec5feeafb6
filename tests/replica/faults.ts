// What a page of the stand-in does wrong when it is asked to, and what the person should see then.

interface FaultNote {
  fr: string;
  en: string;
}

export const FAULTS = {
  'new-form': {
    fr: 'Le lien mène à un formulaire de numéro inconnu : probablement le bon',
    en: 'The link leads to a form of an unknown number: probably the right one',
  },
  'form-404': { fr: 'Le formulaire n’existe plus : dit, avec un autre chemin', en: 'The form is gone: said so, with another way' },
  'form-unavailable': {
    fr: 'Le formulaire est « indisponible » : dit, avec un autre chemin',
    en: 'The form is “not available”: said so, with another way',
  },
  'form-moved': {
    fr: 'Le formulaire renvoie à l’aide de Meta : rien de faux n’y est dit',
    en: 'The form redirects to Meta’s help: nothing wrong is said there',
  },
  'zero-width': { fr: 'Signes invisibles dans le mot', en: 'Invisible signs in the word' },
  'soft-hyphen': { fr: 'Traits d’union conditionnels dans le mot', en: 'Soft hyphens in the word' },
  decomposed: { fr: 'Accents décomposés', en: 'Decomposed accents' },
  letters: { fr: 'Une lettre par élément', en: 'One letter per element' },
  junk: { fr: 'Lettres de trop, cachées par le style', en: 'Extra letters, hidden by style' },
  scrambled: { fr: 'Tout cela à la fois', en: 'All of this at once' },
  before: { fr: 'Le mot n’est que dans le style (::before)', en: 'The word is in the style only (::before)' },
  decoys: { fr: 'Les mêmes mots avec des liens étrangers', en: 'The same words with foreign links' },
  'no-link': { fr: 'Le lien manque', en: 'The link is missing' },
  late: { fr: 'La page se remplit tard', en: 'The page fills late' },
  rerender: { fr: 'La page se redessine sans cesse', en: 'The page draws itself again and again' },
  vanish: { fr: 'Le lien disparaît', en: 'The link goes away' },
  evict: { fr: 'La page retire ce qui n’est pas à elle', en: 'The page removes what is not its own' },
  csp: { fr: 'Politique de sécurité la plus stricte', en: 'The strictest content policy' },
  'trusted-types': { fr: 'Trusted Types exigés', en: 'Trusted Types required' },
  'cookie-dialog': { fr: 'Fenêtre de cookies par-dessus', en: 'A cookie dialog on top' },
} as const satisfies Readonly<Record<string, FaultNote>>;
export type Fault = keyof typeof FAULTS;

/** What is done to a word so that a machine reads it badly. */
export const SCRAMBLES = ['zero-width', 'soft-hyphen', 'decomposed', 'letters', 'junk', 'scrambled', 'before'] as const;
export type Scramble = (typeof SCRAMBLES)[number];

// What a page of the stand-in may do against the extension, one at a time: chosen by query, listed on the index.

export const ATTACKS = {
  move: ['Déplace notre élément', 'Moves our element'],
  restyle: ['Met des styles et des attributs sur notre élément', 'Puts styles and attributes on our element'],
  cover: ['Recouvre notre carte', 'Covers our card'],
  swap: ['Fait passer notre bouton sous le clic', 'Slips our button under the click'],
  synthetic: ['Fabrique des clics et des touches', 'Makes clicks and keys of its own'],
  messages: ['Envoie des messages à l’extension', 'Sends messages to the extension'],
  clobber: ['Donne à ses éléments les noms du navigateur', 'Names its elements as the browser names things'],
  prototypes: ['Remplace les fonctions du navigateur', 'Replaces the browser’s functions'],
  detect: ['Cherche à savoir qui nous sommes', 'Tries to find out who we are'],
  drawn: ['Écrit par sa feuille de style', 'Writes by its style sheet'],
  names: ['Porte un nom truqué de 10 000 signes', 'Bears a rigged name of 10,000 characters'],
  frames: ['Contient des cadres étrangers', 'Holds foreign frames'],
  flood: ['Change un million de fois', 'Changes a million times'],
  restless: ['Ne se repose jamais', 'Never comes to rest'],
} as const satisfies Readonly<Record<string, readonly [fr: string, en: string]>>;

export type Attack = keyof typeof ATTACKS;

export function isAttack(name: string | undefined): name is Attack {
  return name !== undefined && Object.hasOwn(ATTACKS, name);
}

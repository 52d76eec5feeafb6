// Words of the law and of the trade: what must stand beside each for somebody who never met it, and which ones have a plain word instead.
import type { Sentences } from './locales.ts';

/** Either beside the first mention in what is read from top to bottom, or, `alone`, in every sentence: a hint or a next step is read by itself. */
interface HardWord {
  find: RegExp;
  /** As it stands in the sentence. */
  means: string;
  alone?: true;
}

const HARD: Readonly<Record<string, readonly HardWord[]>> = {
  fr: [
    { find: /\bIA\b/, means: 'intelligence artificielle' },
    { find: /entraîner\b/i, means: 'faire apprendre' },
    { find: /RGPD/, means: 'loi européenne sur les données personnelles', alone: true },
    { find: /impérieux/, means: 'plus fort que vos intérêts', alone: true },
    { find: /fouille/, means: 'que des programmes les analysent' },
    { find: /TDMRep/, means: 'que les machines savent lire', alone: true },
    { find: /droits voisins/, means: 'artistes qui jouent ou chantent' },
    { find: /artiste-interprète/, means: 'qui joue, chante ou danse' },
    { find: /registre des traitements/, means: 'la liste de ce que vous faites des données' },
    { find: /référé/, means: 'jugement d’urgence' },
    { find: /Espace Comptes/, means: 'la page de Meta où l’on relie ses comptes' },
    { find: /TMNlab/, means: 'réseau des lieux culturels' },
    { find: /Verbraucherzentrale/, means: 'association allemande de consommateurs', alone: true },
    { find: /CNIL/, means: 'l’autorité française' },
    { find: /PFPDT/, means: 'l’autorité suisse', alone: true },
    { find: /de tiers\b/, means: 'd’autres personnes', alone: true },
  ],
  en: [
    { find: /\bAI\b/, means: 'artificial intelligence' },
    { find: /\btraining/i, means: 'letting it learn' },
    { find: /GDPR/, means: 'European law on personal data', alone: true },
    { find: /compelling/, means: 'stronger than your interests', alone: true },
    { find: /mining/, means: 'that programs analyse them' },
    { find: /TDMRep/, means: 'that machines can read', alone: true },
    { find: /neighbouring rights/, means: 'artists who act or sing' },
    { find: /performer \(/, means: 'who acts, sings or dances' },
    { find: /record of processing/, means: 'the list of what you do with data' },
    { find: /summary proceedings/, means: 'an urgent ruling' },
    { find: /Accounts Center/, means: 'where people link their accounts' },
    { find: /TMNlab/, means: 'French network of cultural venues' },
    { find: /Verbraucherzentrale/, means: 'a German consumer association', alone: true },
    { find: /CNIL/, means: 'the French authority' },
    { find: /FDPIC/, means: 'the Swiss authority', alone: true },
    { find: /third-party/, means: 'from other people', alone: true },
  ],
};

const PLAINER: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  fr: {
    'qui, avec vous, décide et répond de quoi': /responsables? de traitement|coresponsable|chef de file/i,
    'pourquoi Meta s’en sert': /intérêt légitime|finalité|base légale/i,
    'les vidéos de spectacles': /captation/i,
    'que des programmes analysent': /\bTDM\b|moissonn|scraping/i,
    'une IA': /\bmodèle (a|n’a|apprend)/,
    'connecté avec son propre compte': /(sa|leur) propre session/,
    'celui qui détient les droits': /titulaires? des droits/i,
  },
  en: {
    'who decides, and answers for what': /data controller|lead authority|jointly responsible/i,
    'why Meta uses it': /legitimate interest|legal basis/i,
    'that programs analyse': /\bTDM\b|scrap(e|ing)\b/i,
    'an AI': /\b(a|the) model has\b/,
    'logged in with their own account': /their own session/,
    'whoever holds the rights': /rights holder/i,
  },
};

/** Hard words without their meaning, in what is read from top to bottom. */
export function unexplained(lang: string, read: readonly string[]): string[] {
  return (HARD[lang] ?? []).flatMap(({ find, means }) => {
    const first = read.find((text) => find.test(text));
    return first === undefined || first.includes(means) ? [] : [`say « ${means} » beside ${find.source}: « ${first} »`];
  });
}

/** Hard words without their meaning in a sentence that is read by itself. */
export function unexplainedAlone(lang: string, text: string): string[] {
  const hard = (HARD[lang] ?? []).filter(({ find, means, alone }) => alone === true && find.test(text) && !text.includes(means));
  return hard.map(({ means }) => `say « ${means} » there: « ${text} »`);
}

/** Words that have a plain one. */
export function jargon(lang: string, text: string): string[] {
  return Object.entries(PLAINER[lang] ?? {}).flatMap(([plain, find]) => (find.test(text) ? [`say « ${plain} »: « ${text} »`] : []));
}

/** The explanations in the order of the page: the lead, then each topic with its claims. */
export function explanationsInOrder(sentences: Sentences, topics: readonly { id: string; claims: readonly { id: string }[] }[]): string[] {
  const under = (start: string): string[] => Object.entries(sentences).flatMap(([key, text]) => (key.startsWith(start) ? [text] : []));
  return [
    sentences['understand.lead'] ?? '',
    ...topics.flatMap(({ id, claims }) => [
      ...under(`understand.topic.${id}.`),
      ...claims.flatMap((claim) => [
        ...under(`understand.claim.${id}.${claim.id}.`),
        sentences[`understand.claim.${id}.${claim.id}`] ?? '',
      ]),
    ]),
  ];
}

// Everything a page needs to write the letters of one account: what makes sense, whom they go to, and the text as the person fills it in.
import { authorityChoiceIn, complaintPageOf, placeOf, workplacesIn } from '../authorities.ts';
import type { Day } from '../moment.ts';
import type { Authority } from '../../rules/law-schema.ts';
import { conditionsOf, type Condition } from './conditions.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import { letterOf, type LetterKind } from './letter-of.ts';
import { lettersFor, type LetterOffer } from './letter-offers.ts';
import { annexText, letterText } from './letter-text.ts';
import type { Letter, Missing } from './letter.ts';
import { promptsIn, type Prompt } from './situation.ts';
import type { LetterLanguage } from './words.ts';

export interface AuthorityAt extends Pick<Authority, 'id' | 'country' | 'name' | 'languages' | 'channel' | 'priorRequest'> {
  /** GDPR 77(1). */
  place: ReturnType<typeof placeOf>;
  address: string;
  /** False: nobody has seen that this address takes complaints. */
  isVerified: boolean;
}

export interface AdviserAt {
  name: string;
  address: string;
  what: 'authority' | 'consumers' | 'guide';
  languages: readonly string[];
  seenOn: Day;
}

/** What the person fills in. */
export interface LetterForm {
  /** `fr`, `en` */
  language: string;
  writer: Writer;
  erase?: boolean;
  authority?: string;
}

export type Written = { ok: true; letter: Letter; text: string; annexes: string } | { ok: false; missing: readonly Missing[]; from?: Day };

export interface LetterDesk {
  accountId: string;
  /** The next one first. */
  offers: readonly LetterOffer[];
  country?: string;
  /** Whether the law there knows erasure after an objection, GDPR 17(1)(c): Swiss law has no such article. */
  isErasable: boolean;
  /** The person's own first. */
  authorities: readonly AuthorityAt[];
  conditions: readonly Condition[];
  advisers: readonly AdviserAt[];
  languages: readonly string[];
  /** In the language of the letter. */
  prompts(language: string): readonly Prompt[];
  write(kind: LetterKind, form: LetterForm): Written;
}

/** Throws for a letter in a language there is none in. */
export function letterDeskOf(about: LetterCase, languages: readonly LetterLanguage[]): LetterDesk {
  const languageOf = (code: string): LetterLanguage => {
    const language = languages.find((one) => one.code === code);
    if (language === undefined) throw new Error(`assets/letters has no ${code}`);
    return language;
  };
  return {
    accountId: about.record.account.id,
    offers: lettersFor(about),
    country: about.where.country,
    isErasable: about.where.regime !== 'ch',
    authorities: authoritiesFor(about),
    conditions: conditionsOf(about),
    advisers: advisersFor(about),
    languages: languages.map(({ code }) => code),
    prompts: (language) => promptsIn(languageOf(language)),
    write(kind, { language, ...form }) {
      const letter = letterOf(kind, { about, language: languageOf(language), ...form });
      if (!letter.ok) return letter;
      return { ok: true, letter, text: letterText(letter), annexes: annexText(letter.annexes ?? []) };
    },
  };
}

function authoritiesFor({ law, where: { country } }: LetterCase): AuthorityAt[] {
  const choice = country === undefined ? undefined : authorityChoiceIn(law, country);
  if (country === undefined || choice === undefined) return [];
  const { first, regional, lead } = choice;
  return [first, ...regional, ...(lead === undefined ? [] : [lead]), ...workplacesIn(law, country)].map((authority) => {
    const { id, name, languages, channel, priorRequest } = authority;
    const { address, isForComplaints } = complaintPageOf(authority);
    const place = placeOf(authority, country);
    return { id, country: authority.country, name, languages, channel, priorRequest, place, address, isVerified: isForComplaints };
  });
}

/** The authority of the country answers questions too. */
function advisersFor({ law, where: { country, regime } }: LetterCase): AdviserAt[] {
  const own = country === undefined ? undefined : authorityChoiceIn(law, country)?.first;
  const others = law.advisers.filter(
    ({ regimes, countries }) =>
      regimes.includes(regime) && (countries === undefined || (country !== undefined && countries.includes(country))),
  );
  const lastOf = (seen: readonly { on: Day }[]): Day =>
    seen
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? '';
  return [
    ...(own === undefined
      ? []
      : [{ name: own.name, address: own.url, what: 'authority' as const, languages: own.languages, seenOn: lastOf(own.seen) }]),
    ...others.map(({ name, address, what, languages, seen }) => ({ name, address, what, languages, seenOn: lastOf(seen) })),
  ];
}

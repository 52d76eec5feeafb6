// What the person should look at before they turn to an authority: where it is, what it speaks, what it wants to see, and what is not verified.
import type { Authority } from '../../rules/law-schema.ts';
import { complaintPageOf } from '../authorities.ts';
import { procedureDay } from './complaint-parts.ts';
import type { LetterCase } from './letter-case.ts';
import { controllerOf } from './parties.ts';
import { filled, type LetterLanguage } from './words.ts';

interface Going {
  authority: Authority;
  language: LetterLanguage;
  hasExhibits: boolean;
  hasContact: boolean;
}

/** « This is not legal advice » comes last, once. */
export function checksToAuthority(about: LetterCase, { authority, language, hasExhibits, hasContact }: Going): string[] {
  const say = (key: string, blanks?: Readonly<Record<string, string>>): string => filled(language, `checks.${key}`, blanks);
  return [
    pageCheck(authority, language),
    say(`channel.${authority.channel.replaceAll('-', '_')}`),
    ...(authority.languages.includes(language.code) ? [] : [say('language', { languages: languagesOf(authority, language) })]),
    ...(authority.priorRequest === 'required' ? [say('prior')] : []),
    ...(hasExhibits ? [] : [say('exhibits')]),
    ...(hasContact ? [] : [say('contact')]),
    ...(controllerOf(about) === undefined ? [say('controller')] : []),
    ...(about.where.regime === 'gdpr' && authority.leadsForMeta !== true ? [say('one')] : []),
    ...(about.where.regime === 'uk' ? [say('uk')] : []),
    ...regulationCheck(about, language),
    say('keep'),
    say('legal'),
  ];
}

/** A page nobody has seen is not given as one: then the home page is. */
function pageCheck(authority: Authority, language: LetterLanguage): string {
  const { address, isForComplaints } = complaintPageOf(authority);
  if (!isForComplaints) return filled(language, 'checks.home', { address });
  const seenOn = authority.seen.map(({ on }) => on).toSorted();
  return filled(language, 'checks.page', { address, day: language.day(seenOn.at(-1) ?? '') });
}

/** « allemand, anglais ou tchèque » */
function languagesOf({ languages }: Authority, { code }: LetterLanguage): string {
  const names = new Intl.DisplayNames(code, { type: 'language' });
  return new Intl.ListFormat(code, { type: 'disjunction' }).format(languages.map((language) => names.of(language) ?? language));
}

function regulationCheck(about: LetterCase, language: LetterLanguage): string[] {
  const from = procedureDay(about);
  return from === undefined || about.today >= from ? [] : [filled(language, 'checks.regulation', { day: language.day(from) })];
}

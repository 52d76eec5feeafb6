// The parts of a complaint that differ from law to law: who is concerned, the request that came first, what the law says, what is asked.
import type { Authority } from '../../rules/law-schema.ts';
import { placeOf } from '../authorities.ts';
import type { Day } from '../moment.ts';
import { dayOf } from '../moment.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import { heading, list, text, type Paragraph } from './letter.ts';
import { accountWords, controllerLines, said } from './parties.ts';
import { filled, type LetterLanguage } from './words.ts';

export function complaintParties(about: LetterCase, { name = '', contact: typed }: Writer, language: LetterLanguage): string[] {
  const contact = said(typed)?.replaceAll(/\s*\n\s*/g, ', ') ?? filled(language, 'common.blank.contact');
  return [
    filled(language, 'complaint.me', { name: name.trim(), account: accountWords(about, language), contact }),
    filled(language, 'complaint.controller', { controller: controllerLines(about, language).join(', ') }),
  ];
}

/** GDPR 77(1) names three places: where one lives, where one works, and where the infringement is said to be. */
export function whyThisAuthority({ where }: LetterCase, authority: Authority, language: LetterLanguage): string[] {
  return where.regime === 'gdpr' ? [filled(language, `complaint.because.${placeOf(authority, where.country)}`)] : [];
}

/** Every authority wants to know that Meta was asked first; from April 2027 on a regulation says so for the whole Union. */
export function complaintFirst(about: LetterCase, language: LetterLanguage): Paragraph[] {
  const { course } = about.standing;
  const sent = course.sent === undefined ? '' : language.day(dayOf(course.sent.at));
  const from = procedureDay(about);
  const key = from !== undefined && about.today >= from ? 'prior_since_2027' : 'prior';
  const complained = course.controllerComplaint;
  return [
    text(filled(language, `complaint.${key}`, { sent })),
    ...(complained === undefined ? [] : [text(filled(language, 'complaint.prior_uk', { complained: language.day(dayOf(complained.at)) }))]),
  ];
}

/** The GDPR holds there and the Union's other laws need not: nobody has looked up whether this one does. */
const OUTSIDE_THE_UNION: ReadonlySet<string> = new Set(['IS', 'LI', 'NO']);

/** The day from which Regulation 2025/2518 applies, where it does: in the Union. */
export function procedureDay({ law, where: { regime, country = '' } }: LetterCase): Day | undefined {
  if (regime !== 'gdpr' || OUTSIDE_THE_UNION.has(country)) return undefined;
  return law.dates.find(({ id }) => id === 'regulation-2025-2518')?.on;
}

/** What Meta did or left undone, and then, apart from it, what the law says. */
export function complaintAbout(about: LetterCase, language: LetterLanguage): Paragraph[] {
  const { regime } = about.where;
  const { refused, deadline } = about.standing.course;
  const blanks = {
    due: language.day(deadline?.lastDay ?? about.today),
    refused: language.day(refused === undefined ? about.today : dayOf(refused.at)),
  };
  // Who was refused was answered: only silence is measured against the time for an answer.
  const articles = refused === undefined || regime === 'ch' ? ['object', 'answer'] : ['object'];
  return [
    text(filled(language, `complaint.${refused === undefined ? 'silence' : 'refused'}.${regime}`, blanks)),
    heading(filled(language, 'complaint.law')),
    list(articles.map((article) => filled(language, `complaint.article.${article}.${regime}`))),
  ];
}

export function complaintAsked({ where }: LetterCase, language: LetterLanguage): string[] {
  return ['examine', 'order', 'inform'].map((what) => filled(language, `complaint.ask.${what}.${where.regime}`));
}

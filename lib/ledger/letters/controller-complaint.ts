// Great Britain: the complaint to Meta itself, which the ICO wants to see before its own.
import { dayOf } from '../moment.ts';
import { insistedOn } from '../standing.ts';
import { checksToMeta } from './checks.ts';
import { factsOf } from './facts.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import { heading, list, text, type LetterOutcome, type Missing } from './letter.ts';
import { accountWords, closing, controllerLines, said } from './parties.ts';
import { filled, type LetterLanguage } from './words.ts';

export function controllerComplaintLetter(about: LetterCase, writer: Writer, language: LetterLanguage): LetterOutcome {
  const { course } = about.standing;
  const { sent, deadline } = course;
  const missing = missingFor(about, writer);
  if (missing.length > 0 || sent === undefined || deadline === undefined)
    return { ok: false, missing, from: insistedOn(course, about.where) };
  const account = accountWords(about, language);
  const why = course.refused === undefined ? 'silence' : 'refused';
  return {
    ok: true,
    to: controllerLines(about, language),
    subject: filled(language, 'controller_complaint.subject', { sent: language.day(dayOf(sent.at)), account }),
    paragraphs: [
      text(filled(language, 'common.madam')),
      text(filled(language, 'controller_complaint.intro', { account })),
      heading(filled(language, 'controller_complaint.facts')),
      // Files are for the authority; Meta has what it sent and received.
      list(factsOf(about, [], language)),
      text(filled(language, `controller_complaint.why.${why}`, { due: language.day(deadline.lastDay) })),
      text(filled(language, 'controller_complaint.ask')),
      ...closing(about, writer, language),
    ],
    checks: checksToMeta(about, writer, language),
  };
}

function missingFor({ standing: { course }, where, today }: LetterCase, { name }: Writer): Missing[] {
  if (where.regime !== 'uk') return ['not-here'];
  const insisted = insistedOn(course, where);
  const isReady = course.refused !== undefined || (insisted !== undefined && today >= insisted);
  return [
    ...(said(name) === undefined ? (['name'] as const) : []),
    ...(course.sent === undefined ? (['sent'] as const) : []),
    ...(course.sent !== undefined && !isReady ? (['refusal-or-silence'] as const) : []),
  ];
}

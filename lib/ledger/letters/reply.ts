// Answers what Meta asked about an objection: in the person's own words, and without giving the objection up.
import { dayOf } from '../moment.ts';
import { checksToMeta } from './checks.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import { text, type LetterOutcome, type Missing } from './letter.ts';
import { accountWords, closing, controllerLines, said } from './parties.ts';
import { filled, type LetterLanguage } from './words.ts';

/** GDPR 12(6): the controller may ask for what it needs to know who writes, and for no more. Swiss law is not quoted: nobody looked it up. */
export function replyLetter(about: LetterCase, writer: Writer, language: LetterLanguage): LetterOutcome {
  const { sent, asked } = about.standing.course;
  const answer = said(writer.answer);
  const missing = missingFor(about, writer);
  if (missing.length > 0 || sent === undefined || asked === undefined || answer === undefined) return { ok: false, missing };
  const { regime } = about.where;
  const account = accountWords(about, language);
  const why = asked.reason === 'identity' ? 'identity' : 'other';
  return {
    ok: true,
    to: controllerLines(about, language),
    subject: filled(language, 'reply.subject', { day: language.day(dayOf(asked.at)) }),
    paragraphs: [
      text(filled(language, 'common.madam')),
      text(filled(language, `reply.asked.${why}`, { day: language.day(dayOf(asked.at)), sent: language.day(dayOf(sent.at)), account })),
      text(answer),
      text(filled(language, `reply.enough.${regime}`)),
      text(filled(language, 'reply.stands')),
      text(filled(language, `common.recourse.${regime}`)),
      ...closing(about, writer, language),
    ],
    checks: [filled(language, 'checks.password'), ...checksToMeta(about, writer, language)],
  };
}

function missingFor({ standing: { course }, where }: LetterCase, { name, answer }: Writer): Missing[] {
  return [
    ...(where.country === undefined ? (['country'] as const) : []),
    ...(said(name) === undefined ? (['name'] as const) : []),
    ...(course.asked === undefined ? (['question'] as const) : []),
    ...(said(answer) === undefined ? (['answer'] as const) : []),
  ];
}

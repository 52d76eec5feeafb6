// The objection as a letter, where Meta's form cannot be used: it asks for what the law gives, and rests on the person's own situation.
import type { LetterCase, Writer } from './letter-case.ts';
import { checksToMeta } from './checks.ts';
import { heading, text, type LetterOutcome, type Missing, type Paragraph } from './letter.ts';
import { accountWords, closing, controllerLines, said } from './parties.ts';
import { isOwnSentence } from './situation.ts';
import { filled, type LetterLanguage } from './words.ts';

/** `erase`: also asks for erasure, GDPR 17(1)(c). Swiss law has no such article, so there it is left out. */
export function objectionLetter(about: LetterCase, writer: Writer, language: LetterLanguage, erase = false): LetterOutcome {
  const { situation } = writer;
  const missing = missingFor(about, writer, language);
  if (missing.length > 0 || situation === undefined) return { ok: false, missing };
  const { regime } = about.where;
  const say = (key: string): Paragraph => text(filled(language, `objection.${key}.${regime}`));
  return {
    ok: true,
    to: controllerLines(about, language),
    subject: filled(language, `objection.subject.${regime}`),
    paragraphs: [
      text(filled(language, 'common.madam')),
      text(filled(language, 'objection.who', { account: accountWords(about, language) })),
      say('object'),
      text(filled(language, 'objection.scope')),
      heading(filled(language, 'objection.situation')),
      text(situation.trim()),
      say('grounds'),
      ...(regime === 'ch' ? [] : [say('restrict'), ...(erase ? [say('erase')] : [])]),
      say('answer'),
      say('identity'),
      text(filled(language, `common.recourse.${regime}`)),
      ...closing(about, writer, language),
    ],
    checks: checksToMeta(about, writer, language),
  };
}

function missingFor({ record, where }: LetterCase, { name, situation }: Writer, language: LetterLanguage): Missing[] {
  return [
    ...(record.account.kind === 'page' ? (['person'] as const) : []),
    ...(where.country === undefined ? (['country'] as const) : []),
    ...(said(name) === undefined ? (['name'] as const) : []),
    ...(isOwnSentence(situation, language) ? [] : (['situation'] as const)),
  ];
}

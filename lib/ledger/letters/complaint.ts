// The complaint to an authority, or in Switzerland the report: the request that came first, the facts in order, what the law says, the proofs.
import type { Authority } from '../../rules/law-schema.ts';
import { complaintReadyOn } from '../standing.ts';
import { annexesOf } from './annexes.ts';
import { checksToAuthority } from './authority-checks.ts';
import { complaintAbout, complaintAsked, complaintFirst, complaintParties, whyThisAuthority } from './complaint-parts.ts';
import { exhibitsOf, type Exhibit } from './exhibits.ts';
import { factsOf } from './facts.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import { heading, list, text, type LetterOutcome, type Missing, type Paragraph } from './letter.ts';
import { said, signature } from './parties.ts';
import { filled, type LetterLanguage } from './words.ts';

/** `authority`: the one chosen; absent where nobody knows of one. */
export function complaintLetter(
  about: LetterCase,
  writer: Writer,
  language: LetterLanguage,
  authority: Authority | undefined,
): LetterOutcome {
  const missing = missingFor(about, writer);
  if (missing.length > 0 || authority === undefined)
    return { ok: false, missing, from: complaintReadyOn(about.standing.course, about.where) };
  const exhibits = exhibitsOf(about.record.events);
  const why = about.standing.course.refused === undefined ? 'silence' : 'refused';
  const title = (key: string): Paragraph => heading(filled(language, `complaint.${key}`));
  return {
    ok: true,
    to: [authority.name.replaceAll("'", '’')],
    subject: filled(language, `complaint.subject.${about.where.regime}.${why}`),
    paragraphs: [
      text(filled(language, 'common.madam')),
      text(filled(language, `complaint.intro.${about.where.regime}`)),
      title('parties'),
      list([...complaintParties(about, writer, language), ...whyThisAuthority(about, authority, language)]),
      title('first'),
      ...complaintFirst(about, language),
      title('facts'),
      list(factsOf(about, exhibits, language)),
      text(filled(language, 'complaint.words')),
      ...situation(writer, language),
      title('why'),
      ...complaintAbout(about, language),
      title('asked'),
      list(complaintAsked(about, language)),
      title('exhibits'),
      ...exhibitList(exhibits, language),
      ...signature(about, writer, language),
    ],
    annexes: annexesOf(about, exhibits, language),
    checks: checksToAuthority(about, {
      authority,
      language,
      hasExhibits: exhibits.length > 0,
      hasContact: said(writer.contact) !== undefined,
    }),
  };
}

function missingFor(about: LetterCase, { name }: Writer): Missing[] {
  const { standing, where, today } = about;
  const { course } = standing;
  const ready = complaintReadyOn(course, where);
  // Once filed it can be written again: a copy is asked for, or another form.
  const isReady = course.complaint !== undefined || (ready !== undefined && today >= ready);
  const isMetaNext = where.regime === 'uk' && course.controllerComplaint === undefined;
  return [
    ...(where.country === undefined ? (['country'] as const) : []),
    ...(said(name) === undefined ? (['name'] as const) : []),
    ...(course.sent === undefined ? (['sent'] as const) : []),
    ...(course.sent !== undefined && !isReady ? ([isMetaNext ? 'controller-complaint' : 'refusal-or-silence'] as const) : []),
  ];
}

/** The authority reads it too, when the person wants; nothing forces them to. */
function situation({ situation: own }: Writer, language: LetterLanguage): Paragraph[] {
  const words = said(own);
  return words === undefined ? [] : [heading(filled(language, 'complaint.situation')), text(words)];
}

function exhibitList(exhibits: readonly Exhibit[], language: LetterLanguage): Paragraph[] {
  if (exhibits.length === 0) return [text(filled(language, 'complaint.without'))];
  const items = exhibits.map(({ number, name, sha256 }) =>
    filled(language, 'complaint.exhibit', { number: String(number), name, sum: sha256 }),
  );
  return [list(items), text(filled(language, 'complaint.sums'))];
}

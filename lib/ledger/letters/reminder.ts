// Asks Meta again, once its time to answer is over: what was sent, when the answer was due, and fourteen days.
import { endOf } from '../period.ts';
import { overdueOn } from '../standing.ts';
import type { Course } from '../course.ts';
import { dayOf } from '../moment.ts';
import { standingEvents } from '../standing-events.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import { checksToMeta } from './checks.ts';
import { text, type LetterOutcome, type Missing, type Paragraph } from './letter.ts';
import { accountWords, closing, controllerLines, said } from './parties.ts';
import { filled, type LetterLanguage } from './words.ts';

export function reminderLetter(about: LetterCase, writer: Writer, language: LetterLanguage): LetterOutcome {
  const { course } = about.standing;
  const { sent } = course;
  const missing = missingFor(about, writer);
  if (missing.length > 0 || sent === undefined) return { ok: false, missing, from: overdueOn(course) };
  const { where, today } = about;
  const until = endOf(where.period('after-reminder'), today);
  return {
    ok: true,
    to: controllerLines(about, language),
    subject: filled(language, `reminder.subject.${where.regime}`, { sent: language.day(dayOf(sent.at)) }),
    paragraphs: [
      text(filled(language, 'common.madam')),
      ...story(about, language),
      text(filled(language, 'reminder.ask', { until: language.day(until) })),
      text(filled(language, `common.recourse.${where.regime}`)),
      ...closing(about, writer, language),
    ],
    checks: checksToMeta(about, writer, language),
  };
}

function missingFor({ standing: { course }, where, today }: LetterCase, { name }: Writer): Missing[] {
  const late = overdueOn(course);
  return [
    ...(where.country === undefined ? (['country'] as const) : []),
    ...(said(name) === undefined ? (['name'] as const) : []),
    ...(course.sent === undefined ? (['sent'] as const) : []),
    ...(course.asked === undefined ? [] : (['answer-to-meta'] as const)),
    ...(course.sent !== undefined && course.asked === undefined && (late === undefined || today < late) ? (['silence'] as const) : []),
  ];
}

/** What was sent, what came back, and when the answer was due. */
function story(about: LetterCase, language: LetterLanguage): Paragraph[] {
  const { course } = about.standing;
  const { sent, deadline } = course;
  if (sent === undefined || deadline === undefined) return [];
  const account = accountWords(about, language);
  const { receivedOn, lastDay, extendedUntil } = deadline;
  const extension = extendedUntil === undefined ? undefined : lastOf(about, 'extended');
  const due = { due: language.day(lastDay), day: language.day(extension ?? receivedOn) };
  return [
    text(filled(language, `reminder.sent.${sent.channel ?? 'unsaid'}`, { sent: language.day(dayOf(sent.at)), account })),
    ...(sent.receivedOn === undefined ? [] : [text(filled(language, 'reminder.received', { received: language.day(receivedOn) }))]),
    ...heardSince(about, course, language),
    text(filled(language, `reminder.${extension === undefined ? 'due' : 'extended'}.${about.where.regime}`, due)),
  ];
}

function heardSince(about: LetterCase, course: Course, language: LetterLanguage): Paragraph[] {
  const acknowledged = lastOf(about, 'acknowledged');
  const answered = course.heard === undefined ? undefined : lastOf(about, 'action_performed');
  return [
    ...(acknowledged === undefined ? [] : [text(filled(language, 'reminder.acknowledged', { day: language.day(acknowledged) }))]),
    ...(answered === undefined ? [] : [text(filled(language, 'reminder.answered', { day: language.day(answered) }))]),
  ];
}

/** The day of the last such event since the objection was sent. */
function lastOf({ record, standing: { course } }: LetterCase, type: 'acknowledged' | 'extended' | 'action_performed'): string | undefined {
  const since = course.sent === undefined ? '' : dayOf(course.sent.at);
  const event = standingEvents(record.events).findLast(
    (one) => one.type === type && dayOf(one.at) >= since && !course.idle.includes(one.id),
  );
  return event && dayOf(event.at);
}

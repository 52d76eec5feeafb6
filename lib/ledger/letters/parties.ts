// Who writes to whom: the account, the company that answers for it, and the end of the letter.
import type { Controller } from '../../rules/law-schema.ts';
import { text, type Paragraph } from './letter.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import { filled, type LetterLanguage } from './words.ts';

/** « compte Facebook « theatre.des.sources » » */
export function accountWords({ record: { account } }: LetterCase, language: LetterLanguage): string {
  const platform = filled(language, `common.platform.${account.platform}`);
  return filled(language, 'common.account', { platform, handle: account.handle });
}

export function controllerOf({ law, where }: LetterCase): Controller | undefined {
  return law.controllers.find(({ regime }) => regime === where.regime);
}

/** Where nobody has looked up who answers, the letter leaves a blank that can be seen. */
export function controllerLines(about: LetterCase, language: LetterLanguage): string[] {
  const controller = controllerOf(about);
  return controller === undefined ? [filled(language, 'common.blank.controller')] : [controller.name, ...controller.post];
}

/** The account's e-mail address, which Meta finds it by, and the end: place, day and name. */
export function closing(about: LetterCase, { name = '', email, place }: Writer, language: LetterLanguage): Paragraph[] {
  return [
    text(filled(language, 'common.email', { email: said(email) ?? filled(language, 'common.blank.email') })),
    ...signature(about, { name, place }, language),
  ];
}

export function signature({ today }: LetterCase, { name = '', place }: Writer, language: LetterLanguage): Paragraph[] {
  const day = language.day(today);
  const where = said(place);
  return [
    text(filled(language, 'common.regards')),
    text(where === undefined ? filled(language, 'common.signed', { day }) : filled(language, 'common.signed_at', { place: where, day })),
    text(name.trim()),
  ];
}

/** What was typed, unless it was nothing. */
export function said(typed: string | undefined): string | undefined {
  const trimmed = typed?.trim();
  return trimmed === '' ? undefined : trimmed;
}

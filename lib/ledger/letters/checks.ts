// What the person should look at before a letter goes: blanks, addresses nobody has verified, and how to keep a proof.
import type { Controller } from '../../rules/law-schema.ts';
import type { LetterCase, Writer } from './letter-case.ts';
import { controllerOf, said } from './parties.ts';
import { filled, type LetterLanguage } from './words.ts';

/** For a letter to Meta. « This is not legal advice » comes last, once. */
export function checksToMeta(about: LetterCase, writer: Writer, language: LetterLanguage): string[] {
  const controller = controllerOf(about);
  return [
    ...(controller === undefined ? [filled(language, 'checks.controller')] : addressChecks(controller, language)),
    ...(said(writer.email) === undefined ? [filled(language, 'checks.email')] : []),
    filled(language, 'checks.keep'),
    filled(language, 'checks.legal'),
  ];
}

function addressChecks({ portal, postSeen }: Controller, language: LetterLanguage): string[] {
  const seenOn = postSeen.map(({ on }) => on).toSorted();
  return [
    filled(language, 'checks.post', { day: language.day(seenOn.at(-1) ?? '') }),
    ...(portal === undefined ? [] : [filled(language, 'checks.portal', { address: portal })]),
  ];
}

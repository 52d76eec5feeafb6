// Decides whether a control is called what a target is called, in its sentence and in the page's language.
import type { RuleSet, Target } from '../rules/rule-set.ts';
import { fold } from './fold.ts';
import { calledBy, isMentioned } from './mention.ts';
import type { Control } from './view.ts';
import { wordsOf, type FoldedWord } from './words.ts';

/** The words of a target in one language, looked up once per page. */
export interface Naming {
  names: readonly FoldedWord[];
  around: readonly FoldedWord[];
}

export function namingOf(target: Target, lang: string, rules: RuleSet): Naming {
  return {
    names: target.words === undefined ? [] : wordsOf(target.words, lang, rules),
    around: target.context.flatMap((concept) => wordsOf(concept, lang, rules)),
  };
}

/** What the control is called: by what the eye reads, and by what a screen reader says, which Meta often makes a whole sentence. */
export function namesOf(control: Control): readonly string[] {
  return [calledBy(control.text), calledBy(control.name)].filter((name) => name !== '');
}

/**
 * Second rung: role, name, and the sentence around. A guess of ours counts only beside a word that was seen:
 * with a guessed name the sentence must be sourced, and the other way round.
 */
export function isNamed(control: Control, names: readonly string[], target: Target, naming: Naming): boolean {
  if (!target.roles.includes(control.role)) return false;
  const called = naming.names.filter((word) => names.includes(calledBy(word.text)));
  if (called.length === 0) return false;
  if (target.context.length === 0) return called.some((word) => word.isSourced);

  const sentence = fold(control.context);
  const around = naming.around.filter((word) => isMentioned(word.text, sentence));
  return around.length > 0 && [...called, ...around].some((word) => word.isSourced);
}

/** How far the words of a control agree with a target found by its address: 2 it is called so, 1 it mentions it, 0 neither. */
export function agreementOf(names: readonly string[], naming: Naming): 0 | 1 | 2 {
  if (naming.names.some((word) => names.includes(calledBy(word.text)))) return 2;
  return naming.names.some((word) => names.some((name) => isMentioned(word.text, name))) ? 1 : 0;
}

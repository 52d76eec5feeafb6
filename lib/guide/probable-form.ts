// Judges a page by what it says and holds: Meta changes its forms, and takes some away.
import type { RuleSet, Surface } from '../rules/rule-set.ts';
import { fold } from './fold.ts';
import { isMentioned } from './mention.ts';
import type { PageView } from './view.ts';
import { wordsOf } from './words.ts';

/** One heading names the objection, and the page asks for an e-mail address as every such form has done. */
export function isProbablyForm(view: PageView, surface: Surface, rules: RuleSet): boolean {
  if (surface.mayBe === undefined || view.form?.hasEmail !== true) return false;
  return speaksOfObjection(view, rules);
}

/** Nothing to fill in, nothing to choose, nothing to send, and no word of an objection: the form is not here. */
export function isWithoutForm(view: PageView, rules: RuleSet): boolean {
  const { form } = view;
  if (form === undefined || form.hasEmail || form.hasText || form.hasChoice || form.hasSubmit) return false;
  return !speaksOfObjection(view, rules);
}

function speaksOfObjection({ form, lang }: PageView, rules: RuleSet): boolean {
  return form?.headings.some((heading) => isOfObjection(fold(heading), lang, rules)) === true;
}

/** Its whole title, or an objection and Meta's AI together. Never a form about what others say: that one looks alike and stops nothing. */
function isOfObjection(heading: string, lang: string, rules: RuleSet): boolean {
  const mentioned = (concept: string): readonly boolean[] =>
    wordsOf(concept, lang, rules)
      .filter(({ text }) => isMentioned(text, heading))
      .map(({ isSourced }) => isSourced);
  if (mentioned('thirdParties').length > 0) return false;
  if (mentioned('formTitle').includes(true)) return true;
  const objection = [...mentioned('objectLink'), ...mentioned('rightToObject')];
  const subject = mentioned('aiAtMeta');
  return objection.length > 0 && subject.length > 0 && [...objection, ...subject].includes(true);
}

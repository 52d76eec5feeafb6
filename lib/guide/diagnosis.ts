// What we made of a page, as ids and counts: enough to repair a rule, and nothing of the page or of a person in it.
import type { RuleSet } from '../rules/rule-set.ts';
import type { Rung } from '../rules/edition-schema.ts';
import { climb } from './find-target.ts';
import type { Hint } from './hint.ts';
import { pageOf } from './page-of.ts';
import type { ControlRole, FormView, PageView } from './view.ts';

export interface Diagnosis {
  /** Id of the surface; absent on a page of Meta's that we do not know. */
  surface?: string;
  edition: string;
  /** Only a language we have words in: anything else a page may call its own. */
  lang: string;
  isSettled: boolean;
  /** What the person was shown: `point object-link`, `tell form-here`, `quiet muted`. */
  shown: string;
  /** How many controls each rung found for each target. */
  targets: readonly TargetCount[];
  /** How many controls of each role the page has. */
  roles: Readonly<Record<ControlRole, number>>;
  form?: FormCount;
}

export interface TargetCount extends Record<Rung, number> {
  id: string;
}

export interface FormCount extends Omit<FormView, 'headings'> {
  headings: number;
}

export interface Diagnosed {
  view: PageView;
  hint?: Hint;
  isSettled: boolean;
  roles: Diagnosis['roles'];
}

export const NO_ROLES: Diagnosis['roles'] = { link: 0, button: 0, radio: 0, tab: 0, menuitem: 0 };

export function diagnosisOf({ view, hint, isSettled, roles }: Diagnosed, rules: RuleSet): Diagnosis {
  const page = pageOf(view, rules);
  return {
    surface: page?.surface.id,
    edition: rules.edition,
    lang: langIn(view.lang, rules),
    isSettled,
    shown: hint === undefined ? 'nothing' : shownBy(hint),
    targets: (page?.surface.targets ?? []).map((target) => ({
      id: target.id,
      href: page === undefined ? 0 : climb('href', target, page, rules).length,
      words: page === undefined ? 0 : climb('words', target, page, rules).length,
    })),
    roles,
    form: view.form && { ...view.form, headings: view.form.headings.length },
  };
}

/** A page nobody of ours has looked at: all we know is its address, of which the surface is all we say. */
export function bareDiagnosis(url: string, rules: RuleSet): Diagnosis {
  return diagnosisOf({ view: { url, lang: '', controls: [], messages: [] }, isSettled: false, roles: NO_ROLES }, rules);
}

function langIn(lang: string, { words }: RuleSet): string {
  if (lang === '') return 'none';
  const [base = ''] = lang.split('-');
  return Object.hasOwn(words, base) ? base : 'other';
}

function shownBy(hint: Hint): string {
  switch (hint.kind) {
    case 'point':
      return `point ${hint.found.target}`;
    case 'tell':
      return `tell ${hint.message}`;
    case 'quiet':
      return `quiet ${hint.why}`;
  }
}

// What is said on a page, on the rules we ship; a test says what the page holds and who is there.
import { hintFor } from '../../../lib/guide/hint-for.ts';
import type { Hint } from '../../../lib/guide/hint.ts';
import type { HintContext } from '../../../lib/guide/hint-input.ts';
import { recognise } from '../../../lib/guide/recognise.ts';
import { nextStep } from '../../../lib/guide/step.ts';
import type { Actor, Control, FormView } from '../../../lib/guide/view.ts';
import { readRules } from '../../../modules/rules/read.ts';
import { pageView } from './page-view.ts';

export const rules = readRules();

export interface Told {
  lang?: string;
  controls?: readonly Partial<Control>[];
  messages?: readonly string[];
  form?: Partial<FormView>;
  actor?: Partial<Actor>;
  context?: Partial<HintContext>;
  isSettled?: boolean;
  hadForm?: boolean;
}

export function hintOn(url: string, told: Told = {}): Hint {
  const { lang = 'fr', controls = [], messages = [], form, actor = {}, context = {}, isSettled = false, hadForm = false } = told;
  const view = { ...pageView(url, lang, controls, messages), ...(form !== undefined && { form: { ...EMPTY_FORM, ...form } }) };
  const sighting = recognise(view, rules);
  return hintFor({
    url,
    rules,
    sighting,
    step: sighting && nextStep(sighting, rules, { trail: [], isSettled }),
    actor: { isLoggedIn: true, ownProfile: 'unknown', ...actor },
    context: { today: '2026-11-24', isHintsOn: true, muted: [], accounts: [], ...context },
    isSettled,
    hadForm,
    isFused: false,
  });
}

export const EMPTY_FORM: FormView = { headings: [], hasEmail: false, hasText: false, hasChoice: false, hasSubmit: false };

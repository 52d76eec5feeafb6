// Does what the hint says, page after page, until it says that this is the form; and notes over which pages that went.
import type { Page } from '@playwright/test';
import { phrase } from './built-extension.ts';
import { followRing } from './follow-ring.ts';
import { hintThere, type HintPicture } from './hint.ts';
import { expect } from './test.ts';

/** Nobody should need more. */
const MOST_CLICKS = 8;

export interface Walked {
  page: Page;
  /** Surfaces, each once. */
  steps: readonly string[];
}

export async function walkToForm(start: Page): Promise<Walked> {
  let page = start;
  const steps: string[] = [];
  for (let clicks = 0; clicks <= MOST_CLICKS; clicks += 1) {
    const hint = await hintThere(page);
    if (hint.surface !== undefined && hint.surface !== steps.at(-1)) steps.push(hint.surface);
    if (isQuestion(hint)) page = await answerYes(page, hint);
    else if (hint.message === 'form-here') return { page, steps };
    else page = await followRing(page);
  }
  throw new Error(`No form after ${MOST_CLICKS} clicks: ${steps.join(' → ')}`);
}

/** The page that asks whether the request is about AI. */
function isQuestion({ surface }: HintPicture): boolean {
  return surface === 'facebook.rights_form';
}

/** The card says what to answer before anything else is pressed; the person answers, then goes on. */
async function answerYes(page: Page, { card }: HintPicture): Promise<Page> {
  expect(card).toContain(phrase('fr', 'hint.form.intake.ask'));
  await page.locator('input[value="yes"]').check();
  await page.locator('form a').last().click();
  await page.waitForURL(/712876720715583/);
  return page;
}

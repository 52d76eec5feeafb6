// What the background knows and the guide needs: the rules and the words, once per document, and the person's choices and accounts, per page.
import { askAgain } from '../../lib/browser/ask-again.ts';
import { askBackground } from '../../lib/browser/guide-messages.ts';
import { speak } from '../../lib/browser/i18n.ts';
import type { GuideContext } from '../../lib/browser/messages.ts';
import { isCutOff } from '../../lib/browser/page-life.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import { ledgerPlatformOf } from '../../lib/stage/platform.ts';

let rules: RuleSet | undefined;
const nobody = (): undefined => undefined;

/** Undefined when nobody answers: the extension was updated or removed under the page, and we are no longer part of it. */
export async function rulesNow(): Promise<RuleSet | undefined> {
  if (rules !== undefined) return rules;
  const [found, words] = await Promise.all([
    askAgain(() => askBackground('rules')).catch(nobody),
    askAgain(() => askBackground('words')).catch(nobody),
  ]);
  speak(words);
  rules = found;
  return rules;
}

/** Without an answer the guide still points; undefined when there will never be one again. */
export async function contextFor(platform: string): Promise<GuideContext | undefined> {
  const nothing: GuideContext = { today: '', isHintsOn: true, muted: [], accounts: [] };
  return askAgain(() => askBackground('guideContext', { platform: ledgerPlatformOf(platform) })).catch(() =>
    isCutOff() ? undefined : nothing,
  );
}

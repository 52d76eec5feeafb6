// What the background knows and the guide needs: the rules, once per document, and the person's choices and accounts, per page.
import { askBackground } from '../../lib/browser/guide-messages.ts';
import type { GuideContext } from '../../lib/browser/messages.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import { ledgerPlatformOf } from './platform.ts';

let rules: RuleSet | undefined;

/** Undefined when nobody answers: the extension was updated or removed under the page, and we are no longer part of it. */
export async function rulesNow(): Promise<RuleSet | undefined> {
  rules ??= await askBackground('rules').catch(() => undefined);
  return rules;
}

/** Without an answer the guide still points. */
export async function contextFor(platform: string): Promise<GuideContext> {
  const nothing: GuideContext = { today: '', isHintsOn: true, muted: [], accounts: [] };
  return askBackground('guideContext', { platform: ledgerPlatformOf(platform) }).catch(() => nothing);
}

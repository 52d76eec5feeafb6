// What the background knows and the guide needs: the rules, once per document, and the person's choices and accounts, per page.
import { sendMessage, type GuideContext } from '../../lib/browser/messages.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import { ledgerPlatformOf } from './platform.ts';

let asked: Promise<RuleSet> | undefined;

async function ask(): Promise<RuleSet> {
  try {
    return await sendMessage('rules');
  } catch (fault) {
    asked = undefined;
    throw fault;
  }
}

/** Rejects when the extension has been updated or removed under the page. */
export function rulesNow(): Promise<RuleSet> {
  asked ??= ask();
  return asked;
}

export function contextFor(platform: string): Promise<GuideContext> {
  return sendMessage('guideContext', { platform: ledgerPlatformOf(platform) });
}

// The register over a ledger that was filled beforehand, as the popup would have filled it.
import type { BrowserContext, Page } from '@playwright/test';
import type { ToldEvent } from '../../../lib/browser/messages.ts';
import type { Account } from '../../../lib/ledger/account.ts';
import { askBackground } from './ask-background.ts';

export interface KnownAccount extends Partial<Pick<Account, 'platform' | 'kind' | 'label' | 'holder'>> {
  handle: string;
  /** What has happened to it, in order. */
  told?: readonly Omit<ToldEvent, 'accountId'>[];
}

/** Opens the register and, of the accounts that are put into it, the first. */
export async function openRegister(
  context: BrowserContext,
  extensionId: string,
  { country, accounts }: { country?: string; accounts: readonly KnownAccount[] },
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/register.html`);
  if (country !== undefined) await askBackground(page, 'setCountry', { country });
  for (const { told = [], platform = 'instagram', kind = 'profile', ...account } of accounts) {
    await askBackground(page, 'addAccount', { platform, kind, ...account });
    const ledger = await askBackground(page, 'wholeLedger');
    const accountId = Object.values(ledger).find((record) => record.account.handle === account.handle)?.account.id ?? '';
    for (const event of told) {
      const outcome = await askBackground(page, 'record', { ...event, accountId });
      if (!outcome.ok) throw new Error(`the ledger refuses ${event.type} of ${event.day ?? 'today'}: ${outcome.why}`);
    }
  }
  await page.reload();
  await openAccount(page, accounts[0]?.label ?? accounts[0]?.handle ?? '');
  return page;
}

export async function openAccount(register: Page, name: string): Promise<void> {
  await register.locator('table').getByRole('button', { name, exact: true }).click();
  await register.locator('[data-panel]').filter({ hasText: name }).waitFor();
}

/** The register with two accounts: Camille, who has objected and is open, and « IG théâtre », which has not. */
export function registerWithTwo(context: BrowserContext, extensionId: string): Promise<Page> {
  const camille = { handle: 'camille.exemple', label: 'Camille', told: [{ type: 'sent' }] } as const;
  return openRegister(context, extensionId, { accounts: [camille, { handle: 'theatre.des.sources', label: 'IG théâtre' }] });
}

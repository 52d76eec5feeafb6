// The one fixture file: a Chromium with the shipped extension, in which Meta's hosts lead to the stand-in, and a visitor of it.
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { cookiesOf } from '../../replica/cookies.ts';
import { COOKIE_HOSTS } from '../../replica/hosts.ts';
import { extensionIdOf, launchBrowser } from '../../replica/launch-browser.ts';
import { startReplica, type Replica } from '../../replica/server.ts';
import type { Lang, Variant } from '../../replica/variant.ts';
import { findBrowser, HOW_TO_GET_A_BROWSER, type FoundBrowser } from '../../tools/find-browser.ts';
import { builtExtension } from './built-extension.ts';
import { openPopup } from './popup.ts';
import { onAnotherDay, OTHER_BROWSERS, type AlteredExtension, type OtherBrowser } from './altered-extension.ts';

const PHONE = { width: 360, height: 740 };

interface TestFixtures {
  lang: Lang;
  /** Exact counts of executed blocks; everything is slower. */
  isCounting: boolean;
  /** A small window that is touched, in a browser without a place beside the page. */
  isPhone: boolean;
  /** A browser that differs from this one in one thing. */
  otherBrowser: OtherBrowser | undefined;
  /** The day the extension takes it to be; the browser's own when absent. */
  today: string | undefined;
  extensionId: string;
  /** Goes to an address as this variant of the stand-in; Meta's own page language follows `lang` unless the variant says another. */
  visit: (address: string, variant?: Partial<Variant>) => Promise<Page>;
  /** Opens the popup over the page. */
  popupOver: (page?: Page) => Promise<Page>;
}

interface WorkerFixtures {
  browserFound: FoundBrowser;
  replica: Replica;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  lang: ['fr', { option: true }],
  isCounting: [false, { option: true }],
  isPhone: [false, { option: true }],
  otherBrowser: [undefined, { option: true }],
  today: [undefined, { option: true }],
  browserFound: [
    async ({}, use) => {
      const found = findBrowser();
      if (found === undefined) throw new Error(HOW_TO_GET_A_BROWSER);
      await use(found);
    },
    { scope: 'worker' },
  ],
  replica: [
    async ({}, use) => {
      const replica = await startReplica();
      await use(replica);
      await replica.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browserFound, replica, lang, isCounting, isPhone, otherBrowser, today, colorScheme }, use) => {
    replica.forget();
    const copy = copyFor({ otherBrowser: isPhone ? 'phone' : otherBrowser, today });
    const launch = { browser: browserFound, port: replica.port, extension: copy?.folder ?? builtExtension(), lang, isCounting };
    const window = isPhone ? { viewport: PHONE, hasTouch: true } : {};
    const context = await launchBrowser({ ...launch, ...window, colorScheme: colorScheme === 'dark' ? 'dark' : 'light' });
    await use(context);
    await context.close();
    copy?.remove();
  },
  extensionId: ({ context }, use) => extensionIdOf(context).then(use),
  visit: async ({ context, page, lang }, use) => {
    await use(async (address, variant = {}) => {
      await become(context, { lang, ...variant });
      await page.goto(address);
      return page;
    });
  },
  popupOver: async ({ context, extensionId }, use) => {
    await use((page) => openPopup(context, extensionId, page));
  },
});

export { expect } from '@playwright/test';

function copyFor({ otherBrowser, today }: Pick<TestFixtures, 'otherBrowser' | 'today'>): AlteredExtension | undefined {
  if (otherBrowser !== undefined) return OTHER_BROWSERS[otherBrowser]();
  return today === undefined ? undefined : onAnotherDay(today);
}

/** Sets the stand-in's cookies for this variant, and takes the others away. */
export async function become(context: BrowserContext, variant: Partial<Variant>): Promise<void> {
  const whole: Variant = { lang: 'fr', cohort: 'banner', faults: [], actor: 'profile', ...variant };
  await context.clearCookies();
  await context.addCookies(COOKIE_HOSTS.flatMap((host) => cookiesOf(whole, host)).filter(({ value }) => value !== ''));
}

// Live messages once: what is put into live regions is counted, on the card, in the register and in the settings. Twice, or nothing, fails.
import type { Page } from '@playwright/test';
import { FACEBOOK } from './support/addresses.ts';
import { askBackground } from './support/ask-background.ts';
import { phrase } from './support/built-extension.ts';
import type { ExtensionScope } from './support/extension-scope.ts';
import { extensionWorldOf } from './support/extension-world.ts';
import { clickInHint, expectHint } from './support/hint.ts';
import { addAccount, daysAgo } from './support/popup.ts';
import { openRegister } from './support/register.ts';
import { listenTo, type Listener } from './support/said-aloud.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);
const onCard = (title: string): string => `${title}. ${say('hint.reach')}`;
/** Twice what the card waits before it speaks. */
const A_MOMENT = 900;

/** Exactly these, in this order, and nothing more within a moment. */
async function expectHeard(page: Page, ear: Listener, expected: readonly string[], when?: string): Promise<void> {
  const heard: string[] = [];
  const listen = async (): Promise<string[]> => {
    heard.push(...(await ear.heard()));
    return heard;
  };
  if (expected.length > 0) await expect.poll(listen).not.toEqual([]);
  await page.waitForTimeout(A_MOMENT);
  expect(await listen(), when).toEqual(expected);
}

test('the card is said once when it comes, and not when it is drawn again, scrolled or when the page changes around it', async ({
  visit,
}) => {
  const page = await visit(FACEBOOK.center);
  const ear = await listenTo(page);
  await expectHint(page, { state: 'point' });
  await expectHeard(page, ear, [onCard(say('hint.point.click', ['opposer']))]);

  // Each of these makes the card follow, and be drawn again.
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(300);
  await page.mouse.wheel(0, -900);
  await page.setViewportSize({ width: 900, height: 500 });
  await page.evaluate(async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      document.body.append(Object.assign(document.createElement('div'), { textContent: `news ${String(turn)}` }));
      await new Promise((done) => setTimeout(done, 60));
    }
  });
  await expectHeard(page, ear, []);
});

test('a page that draws itself again and again is announced once all the same', async ({ visit }) => {
  const page = await visit(FACEBOOK.center, { faults: ['rerender'] });
  const ear = await listenTo(page);
  await expectHint(page, { state: 'point' });
  await expectHeard(page, ear, [onCard(say('hint.point.click', ['opposer']))]);
  await page.waitForTimeout(1500);
  await expectHeard(page, ear, []);
});

test('what a form is, is said once, and what comes of it once more; the one who ticks it off stands on what came of it', async ({
  popupOver,
  visit,
}) => {
  const popup = await popupOver();
  await addAccount(popup, 'fr', FACEBOOK.profile, { label: 'Camille' });
  const page = await visit(FACEBOOK.form);
  const ear = await listenTo(page);
  await expectHint(page, { message: 'form-here' });
  await expectHeard(page, ear, [onCard(say('hint.tell.form_here.title'))]);
  await page.locator('#reason').fill('Je suis comédienne.');
  await expectHeard(page, ear, []);
  await page.locator('[data-replica-does="send"]').click();
  await expectHint(page, { message: 'confirmation-seen' });
  await expectHeard(page, ear, [onCard(say('hint.tell.confirmation_seen.title'))]);

  await clickInHint(page, say('hint.tick.one', ['Camille']));
  await expect.poll(() => inFocus(page)).toBe(say('hint.tick.done', ['Camille']));
  // The focus tells it: a region that said it too would be the second time.
  await expectHeard(page, ear, []);
});

test('in the register each thing that is done or refused is said once, and once more when it is done again', async ({
  context,
  extensionId,
}) => {
  const told = [{ type: 'sent', day: daysAgo(40) }] as const;
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [{ handle: 'festival', label: 'IG festival', told }] });
  const copy = (await askBackground(page, 'exportBackup'))
    .replaceAll('"festival"', '"autre"')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, otherId);
  const ear = await listenTo(page);

  for (const what of ['acknowledged', 'reminded']) {
    await page.getByLabel(say('register.what'), { exact: true }).selectOption(what);
    await press(page, say('register.keep'));
    await expectHeard(page, ear, [say('register.kept', ['IG festival'])]);
  }
  for (const time of ['once', 'again']) {
    await press(page, say('files.backup_save'));
    await expectHeard(page, ear, [say('said.saved')], time);
  }

  const bringIn = (text: string): Promise<void> =>
    page.getByLabel(say('preview.file')).setInputFiles({ name: 'copie.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  for (const time of ['once', 'again']) {
    await bringIn('{');
    await expectHeard(page, ear, [say('import.not_json')], time);
  }
  await bringIn(copy);
  await expectHeard(page, ear, [say('import.damaged')]);
  await press(page, say('preview.anyway'));
  // What it would change takes the focus, and is read from its beginning.
  await expect(page.getByRole('group', { name: say('preview.preview') })).toBeFocused();
  await press(page, say('preview.apply'));
  await expectHeard(page, ear, [say('preview.done')]);
});

test('a letter that is ready, copied and copied again is said each time, once', async ({ context, extensionId }) => {
  const page = await openRegister(context, extensionId, { country: 'FR', accounts: [{ handle: 'festival', label: 'IG festival' }] });
  const ear = await listenTo(page);
  await page.locator('[data-offer="objection"] button').click();
  await page.getByLabel(say('letters.field.name')).fill('Jeanne Exemple');
  await page.getByLabel(say('letters.field.situation')).fill('Je suis comédienne : mon visage et ma voix sont mon métier.');
  await expectHeard(page, ear, [say('letters.ready')]);
  for (const time of ['once', 'again']) {
    await press(page, say('letters.copy'));
    await expectHeard(page, ear, [say('letters.copied')], time);
  }
  await page.getByLabel(say('letters.sending.day')).fill(daysAgo(1));
  await press(page, say('letters.sending.submit'));
  await expectHeard(page, ear, [say('register.kept', ['IG festival'])]);
});

test('in the settings each change is said once, in the language it leads to, and what was said before is not said again', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/settings.html`);
  await page.locator('[data-sync]').waitFor();
  const ear = await listenTo(page);
  await press(page, say('files.backup_save'));
  await expectHeard(page, ear, [say('said.saved')]);
  await page.getByLabel(say('settings.language_label')).selectOption('en');
  await expectHeard(page, ear, [phrase('en', 'settings.language_kept')]);
  await page.getByLabel(phrase('en', 'settings.language_label')).selectOption('fr');
  await expectHeard(page, ear, [say('settings.language_kept')]);

  const reminders = page.getByRole('switch', { name: say('reminders.on') });
  await answerPermissions(page, false);
  for (const time of ['once', 'again']) {
    await reminders.click();
    await expectHeard(page, ear, [say('reminders.denied')], time);
  }
  await answerPermissions(page, true);
  await reminders.click();
  await expectHeard(page, ear, [say('reminders.said_on')]);
  await reminders.click();
  await expectHeard(page, ear, [say('reminders.said_off')]);

  await press(page, say('settings.erase_ask'));
  await page.getByRole('checkbox', { name: say('settings.erase_sure') }).check();
  await press(page, say('settings.erase_yes'));
  await expectHeard(page, ear, [say('settings.erase_done')]);
});

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

/** A number of the same form for another copy's records: the first sign counted on. */
function otherId(id: string): string {
  return `${((Number.parseInt(id.slice(0, 1), 16) + 1) % 16).toString(16)}${id.slice(1)}`;
}

/** The browser’s own question has no answer without a person: this one answers for them. */
async function answerPermissions(page: Page, isGiven: boolean): Promise<void> {
  await page.evaluate((given) => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
    Object.defineProperty(chrome.permissions, 'request', { configurable: true, value: () => Promise.resolve(given) });
  }, isGiven);
}

/** The text one hears where the focus stands inside the closed root, what the style sheet draws included. */
async function inFocus(page: Page): Promise<string | undefined> {
  const world = await extensionWorldOf(page);
  return world.evaluate(() => {
    const { dom } = (globalThis as unknown as ExtensionScope).chrome;
    const roots = [...document.documentElement.children].flatMap((host) => dom.openOrClosedShadowRoot(host) ?? []);
    const element = roots[0]?.activeElement;
    return element instanceof HTMLElement ? (element.dataset['drawn'] ?? element.innerText) : undefined;
  });
}

// The day that Meta had announced, lived through: the shipped extension with its clock moved before it, onto it and past it.
import { INSTAGRAM } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { addAccount, rowOf, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);
const THE_DAY = '27 mai 2025';
const BEGUN = /a commencé|commence à|trop tard|date limite|dernière chance/i;

interface OnThatDay {
  today: string;
  banner: string;
  title: string;
  text: string;
  /** What a row says of an objection noted that day. */
  noted: string;
  /** « Relancer Meta » of an objection noted that day, counted to a working day of the European institutions. */
  reminder: string;
}

const DAYS: readonly OnThatDay[] = [
  {
    today: '2025-05-15',
    banner: 'before',
    title: say('banner.before.title', ['12', THE_DAY], 12),
    text: say('banner.before.text'),
    noted: '15 mai 2025',
    reminder: '17 juin 2025',
  },
  {
    today: '2025-05-26',
    banner: 'before',
    title: say('banner.before.title', ['1', THE_DAY], 1),
    text: say('banner.before.text'),
    noted: '26 mai 2025',
    reminder: '27 juin 2025',
  },
  {
    today: '2025-05-27',
    banner: 'on-the-day',
    title: say('banner.on_the_day.title', [THE_DAY]),
    text: say('banner.on_the_day.text'),
    noted: THE_DAY,
    reminder: '28 juin 2025',
  },
  {
    today: '2025-05-28',
    banner: 'after',
    title: say('banner.after.title'),
    text: say('banner.after.text', [THE_DAY]),
    noted: '28 mai 2025',
    reminder: '1er juillet 2025',
  },
];

for (const { today, banner, title, text, noted, reminder } of DAYS) {
  test.describe(today, () => {
    test.use({ today });

    test(`on ${today} the popup says « ${title} », that Meta announced it, and never that it began`, async ({
      popupOver,
      context,
      extensionId,
    }) => {
      const popup = await popupOver();
      const note = popup.locator('.date-note');
      await expect(note).toHaveAttribute('data-banner', banner);
      await expect(note.getByRole('heading', { level: 2 })).toHaveText(title);
      await expect(note.locator('h2 + p')).toHaveText(text);
      await expect(note).toContainText(/Meta a(vait)? annoncé/);
      expect(await note.innerText()).not.toMatch(BEGUN);

      // The whole extension lives on that day: what is noted, what comes next, and the register.
      await addAccount(popup, 'fr', INSTAGRAM.profile, { label: 'IG festival' });
      await tickOff(popup, 'fr', 'IG festival');
      await expect(rowOf(popup, 'IG festival')).toContainText(noted);
      await expect(rowOf(popup, 'IG festival')).toContainText(reminder);
      const register = await context.newPage();
      await register.goto(`chrome-extension://${extensionId}/register.html`);
      await expect(register.locator('tr[data-account]')).toContainText(noted);
    });
  });
}

test('« Comprendre » says the same as the popup: announced for that day, and no deadline', async ({ popupOver, page, extensionId }) => {
  const popup = await popupOver();
  await expect(popup.locator('.date-note')).toContainText('La loi, elle, ne fixe aucune échéance');
  await page.goto(`chrome-extension://${extensionId}/understand.html`);
  await expect(page.locator('main')).toContainText(say('understand.claim.late.any_time'));
  await expect(page.locator('main')).toContainText(say('understand.topic.used.intro'));
});

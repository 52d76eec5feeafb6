// What Meta's pages do wrong, one fault after the other: the hint keeps pointing, or says what it does not know and gives another way.
import { SCRAMBLES } from '../replica/faults.ts';
import { PAGE_LANGS, type PageLang } from '../replica/variant.ts';
import { HELP_HOMES } from '../replica/site.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { followRing } from './support/follow-ring.ts';
import { clickInHint, expectHint, expectNoHint, expectRingAround, hintOn } from './support/hint.ts';
import { expect, test } from './support/shared-browser.ts';

const say = (key: string, given: readonly string[] = []): string => phrase('fr', key, given);
const SITES = [FACEBOOK, INSTAGRAM] as const;
const PORTAL = 'https://help.meta.com/support/privacy/';

for (const site of SITES) {
  test(`${site.platform}: a form of an unknown number is told to be likely on both sides of the click`, async ({ openAs }) => {
    const open = await openAs({ lang: 'fr', faults: ['new-form'] });
    const page = await open(site.center);
    await expectRingAround(page, page.locator('#replica-target'));
    expect((await hintOn(page)).card).toContain(say('hint.point.probable'));
    const form = await followRing(page);
    expect(form.url()).toBe(site.newForm);
    await expectHint(form, { state: 'tell', message: 'probably-the-form', surface: `${site.platform}.contact_form` });
  });

  for (const fault of ['form-404', 'form-unavailable'] as const) {
    test(`${site.platform}, ${fault}: whoever follows the ring to a form that is gone is told so, and Meta’s portal is a click away`, async ({
      openAs,
    }) => {
      const open = await openAs({ lang: 'fr', faults: [fault] });
      const form = await followRing(await open(site.center));
      expect(form.url()).toBe(site.form);
      await expectHint(form, { state: 'tell', message: 'form-missing' }, 12_000);
      const [portal] = await Promise.all([form.waitForEvent('popup'), clickInHint(form, new RegExp(say('hint.direct')))]);
      expect(portal.url()).toContain(PORTAL);
      await expectHint(portal, { state: 'tell', message: 'form-here', surface: 'meta.help_privacy' });
    });
  }

  test(`${site.platform}: where a form sends its visitor to the help instead, nothing false is said there, and the page before offers another form`, async ({
    openAs,
  }) => {
    const open = await openAs({ lang: 'fr', faults: ['form-moved'] });
    const page = await open(site.center);
    const help = await followRing(page);
    await help.waitForURL(HELP_HOMES[site.platform]);
    await expectNoHint(help, 5500);
    await page.bringToFront();
    await expect.poll(async () => (await hintOn(page)).card).toContain(say('hint.point.elsewhere'));
    const [portal] = await Promise.all([page.waitForEvent('popup'), clickInHint(page, new RegExp(say('hint.direct')))]);
    expect(portal.url()).toContain(PORTAL);
  });

  for (const scramble of SCRAMBLES) {
    test(`${site.platform}, ${scramble}: the word is ringed by the address behind it`, async ({ openAs }) => {
      const open = await openAs({ lang: 'fr', faults: [scramble] });
      const page = await open(site.center);
      await expectRingAround(page, page.locator('#replica-target'));
      const title = scramble === 'before' ? say('hint.point.unnamed') : say('hint.point.click', ['opposer']);
      expect((await hintOn(page)).card?.normalize('NFC')).toContain(title);
    });

    const isReadable = scramble !== 'before';
    test(`${site.platform}, ${scramble}, at a new address: the word is ${isReadable ? 'read and ringed' : 'not in the page, so nothing is ringed'}`, async ({
      openAs,
    }) => {
      const open = await openAs({ lang: 'fr', faults: [scramble, 'new-form'] });
      const page = await open(site.center);
      const target = page.locator('#replica-target');
      if (isReadable) return expectRingAround(page, target);
      await page.waitForTimeout(5500);
      expect(await ringIsAround(page, '#replica-target')).toBe(false);
      expect((await hintOn(page)).controls.join()).toContain(say('hint.direct'));
    });
  }
}

/** In the others no source has both the word and a sentence around it: there a word alone points at nothing. */
const READ_BY_WORDS: readonly PageLang[] = ['fr', 'en', 'de', 'es', 'it', 'sv', 'fi'];

for (const lang of PAGE_LANGS) {
  const isRead = READ_BY_WORDS.includes(lang);
  test(`${lang}: the link to a new address is ${isRead ? 'read in its sentence' : 'left alone, and the direct way offered'}`, async ({
    openAs,
  }) => {
    const open = await openAs({ lang, faults: ['new-form'] });
    const page = await open(FACEBOOK.center);
    if (isRead) return expectRingAround(page, page.locator('#replica-target'));
    await page.waitForTimeout(5500);
    expect(await ringIsAround(page, '#replica-target')).toBe(false);
    expect((await hintOn(page)).controls.join()).toContain(say('hint.direct'));
  });
}

async function ringIsAround(page: Parameters<typeof hintOn>[0], selector: string): Promise<boolean> {
  const { ring } = await hintOn(page);
  const box = await page.locator(selector).boundingBox();
  if (ring === undefined || box === null) return false;
  return ring.x <= box.x && ring.y <= box.y && ring.x + ring.width >= box.x + box.width && ring.y + ring.height >= box.y + box.height;
}

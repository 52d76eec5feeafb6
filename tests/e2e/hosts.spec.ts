// The same pages on Meta's many host names, behind its login walls, on Threads and in the Accounts Centre.
import { INSTAGRAM_OTHER, INSTAGRAM_SELF } from '../replica/people.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { expectHint, expectNoHint, expectRingAround, hintOn } from './support/hint.ts';
import { phrase } from './support/built-extension.ts';
import { expect, test } from './support/shared-browser.ts';
import { walkToForm } from './support/walk-to-form.ts';

/** Language hosts show the page in their language: the host is not what decides it, the page is. */
const FACEBOOK_HOSTS = [
  'facebook.com',
  'web.facebook.com',
  'm.facebook.com',
  'touch.facebook.com',
  'fr-fr.facebook.com',
  'de-de.facebook.com',
];

for (const host of FACEBOOK_HOSTS) {
  test(`${host}: the ring leads from the Privacy Center to the form`, async ({ openAs }) => {
    const lang = host.startsWith('de') ? 'de' : 'fr';
    const open = await openAs({ lang, cohort: 'banner' });
    const { steps } = await walkToForm(await open(FACEBOOK.center.replace('www.facebook.com', host)));
    expect(steps).toEqual(['facebook.privacy_center', 'facebook.objection_form']);
  });

  test(`${host}: a login wall in front of the form says to log in first, whatever its address is written like`, async ({ openAs }) => {
    const open = await openAs({ lang: 'fr', actor: 'nobody' });
    const next = encodeURIComponent(FACEBOOK.form.replace('www.facebook.com', host));
    for (const wall of [`/login/?next=${next}`, `/login.php?next=${next}`, '/login/?next=%2Fprivacy%2Fcenter%2F']) {
      await expectHint(await open(`https://${host}${wall}`), { state: 'tell', message: 'log-in-first', surface: 'facebook.login' });
    }
    await expectNoHint(await open(`https://${host}/login/?next=%2Fgroups%2Ffeed%2F`), 2000);
  });
}

test('mbasic.facebook.com: in the plain policy of hundreds of links the ring stands on the one to the portal', async ({ openAs }) => {
  const open = await openAs({ lang: 'fr' });
  const page = await open('https://mbasic.facebook.com/privacy/policy/printable/');
  await expectHint(page, { state: 'point', surface: 'facebook.privacy_policy' });
  await page.locator('#replica-target').scrollIntoViewIfNeeded();
  await expectRingAround(page, page.locator('#replica-target'));
});

test('Instagram: a login wall in front of one of our pages says to log in first', async ({ openAs }) => {
  const open = await openAs({ lang: 'fr', actor: 'nobody' });
  for (const next of [INSTAGRAM.form, INSTAGRAM.settings, '/accounts/settings/']) {
    const wall = `https://www.instagram.com/accounts/login/?next=${encodeURIComponent(next)}`;
    await expectHint(await open(wall), { state: 'tell', message: 'log-in-first', surface: 'instagram.login' });
  }
});

for (const host of ['www.threads.com', 'www.threads.net', 'threads.com']) {
  test(`${host}: the ring leads from the own profile over the policy to Meta’s portal, and from the settings to Instagram’s form`, async ({
    openAs,
  }) => {
    const open = await openAs({ lang: 'fr' });
    const fromProfile = await walkToForm(await open(`https://${host}/@${INSTAGRAM_SELF.handle}`));
    expect(fromProfile.steps).toEqual(['threads.account', 'instagram.privacy_policy', 'meta.help_privacy']);
    const fromSettings = await walkToForm(await open(`https://${host}/settings/`));
    expect(fromSettings.steps).toEqual(['threads.settings', 'instagram.privacy_center', 'instagram.objection_form']);
    await expectNoHint(await open(`https://${host}/@${INSTAGRAM_OTHER.handle}`), 2500);
  });
}

for (const host of ['accountscenter.facebook.com', 'accountscenter.instagram.com', 'accountscenter.meta.com']) {
  test(`${host}: the chip says that one objection covers the accounts listed here`, async ({ openAs }) => {
    const open = await openAs({ lang: 'fr' });
    const page = await open(`https://${host}/profiles/`);
    await expectHint(page, { state: 'tell', message: 'accounts-centre', surface: 'meta.accounts_center' });
    expect((await hintOn(page)).chip).toContain(phrase('fr', 'hint.tell.accounts_centre.chip'));
  });
}

for (const service of ['https://www.messenger.com/t/1', 'https://www.whatsapp.com/legal/privacy-policy-eea', 'https://web.whatsapp.com/']) {
  test(`${service}: no objection form exists there, and nothing of ours runs`, async ({ openAs, replica }) => {
    replica.serve(service, {
      body: `<html lang="fr"><title>stand-in</title><a href="${FACEBOOK.center}">Centre de confidentialité</a></html>`,
    });
    const open = await openAs({ lang: 'fr' });
    await expectNoHint(await open(service), 2000);
  });
}

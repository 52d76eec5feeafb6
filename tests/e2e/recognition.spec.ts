// Pages that have moved, hide their words or belong to somebody else: the hint keeps pointing, says what it does not know, or stays away.
import { FACEBOOK_OTHER, FACEBOOK_SELF, INSTAGRAM_OTHER } from '../replica/people.ts';
import { FACEBOOK, INSTAGRAM } from './support/addresses.ts';
import { phrase } from './support/built-extension.ts';
import { clickInHint, expectHint, expectNoHint, expectRingAround, hintOn } from './support/hint.ts';
import { addAccount, rowOf, tickOff } from './support/popup.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = []): string => phrase('fr', key, given);
const NEW_FORM = 'https://www.facebook.com/help/contact/1290000000000001';
const PORTAL = 'https://help.meta.com/support/privacy/';

function stand(title: string, inside: string, style = ''): string {
  return `<!DOCTYPE html><html lang="fr"><title>stand-in</title><style>${style}</style><body style="padding:40px"><h1>${title}</h1>${inside}</body></html>`;
}

const FIELDS = '<form><label>Adresse e-mail <input type="email" name="Field1"></label><div role="button" tabindex="0">Envoyer</div></form>';

test('a form of a number nobody knows yet is probably the form, when its title says so', async ({ page, visit, replica }) => {
  replica.serve(NEW_FORM, { body: stand('S’opposer à l’utilisation de vos informations pour l’IA par Meta', FIELDS) });
  await visit(NEW_FORM);
  await expectHint(page, { state: 'tell', message: 'probably-the-form', surface: 'facebook.contact_form' });
  expect((await hintOn(page)).card).toContain(say('hint.form.email'));
});

for (const [what, title, inside] of [
  ['another title', 'Signaler un compte piraté', FIELDS],
  ['what others publish', 'S’opposer à l’utilisation d’informations de tiers pour l’IA par Meta', FIELDS],
  ['nothing to fill in', 'S’opposer à l’utilisation de vos informations pour l’IA par Meta', '<p>…</p>'],
] as const) {
  test(`a contact form with ${what} is left alone`, async ({ page, visit, replica }) => {
    replica.serve(NEW_FORM, { body: stand(title, inside) });
    await visit(NEW_FORM);
    await expectNoHint(page, 6000);
  });
}

for (const form of [FACEBOOK.form, INSTAGRAM.form]) {
  test(`${form}: a form that is gone is said to be missing, and another one is offered`, async ({ page, visit, replica }) => {
    replica.serve(form, { status: 404, body: stand('Cette page n’est pas disponible', '<a href="/help">Retour</a>') });
    await visit(form);
    await expectHint(page, { state: 'tell', message: 'form-missing' }, 12_000);
    const { card, controls } = await hintOn(page);
    expect(card).toContain(say('hint.tell.form_missing.title'));
    expect(controls.join()).toContain(say('hint.direct'));
    const opened = page.context().waitForEvent('page');
    await clickInHint(page, new RegExp(say('hint.direct')));
    expect((await opened).url()).toContain(PORTAL);
  });
}

test('on the Accounts Centre the chip says which accounts one objection covers, and the card who says so', async ({
  page,
  visit,
  replica,
}) => {
  for (const host of ['accountscenter.facebook.com', 'accountscenter.instagram.com', 'accountscenter.meta.com']) {
    const address = `https://${host}/profiles/`;
    replica.serve(address, { body: stand('Profils', '<ul><li>Camille Exemple</li></ul>') });
    await visit(address);
    await expectHint(page, { state: 'tell', message: 'accounts-centre', card: undefined });
    await clickInHint(page, new RegExp(say('hint.tell.accounts_centre.chip')));
    await expect.poll(async () => (await hintOn(page)).card).toContain(say('hint.tell.accounts_centre.source'));
  }
});

const HIDDEN = {
  'display: none': '.x{display:none}',
  'visibility: hidden': '.x{visibility:hidden;position:absolute}',
  'font-size: 0': '.x{font-size:0}',
  clip: '.x{position:absolute;clip:rect(0,0,0,0)}',
  'clip-path': '.x{position:absolute;clip-path:inset(50%)}',
  'off-screen': '.x{position:absolute;left:-9999px}',
  'no width': '.x{display:inline-block;width:0;overflow:hidden}',
};
const scattered = (word: string): string =>
  [...word.normalize('NFD')].map((letter) => `<span>${letter}\u200B</span><i class="x">q</i>`).join('');

for (const [how, style] of Object.entries(HIDDEN)) {
  test(`letters hidden by ${how}: the word is read at a new address, and no word is made of what is hidden`, async ({
    page,
    visit,
    replica,
  }) => {
    const sentence = (inside: string, id: string): string =>
      `<p>Vous avez le <b>dr</b><i class="x">zz</i>oit de vous <a id="${id}" href="${NEW_FORM}">${inside}</a> à cela.</p>`;
    const decoy = '<i class="x">opposer</i><span>renseigner</span>';
    replica.serve(FACEBOOK.center, {
      body: stand('Centre de confidentialité', sentence(decoy, 'decoy') + sentence(scattered('opposer'), 'target'), style),
    });
    await visit(FACEBOOK.center);
    await expectHint(page, { state: 'point' });
    await expectRingAround(page, page.locator('#target'));
    expect((await hintOn(page)).card).toContain(say('hint.point.click', ['opposer']));
  });
}

test('the Privacy Center and the policy do not send anybody to and fro', async ({ page, visit, replica }) => {
  const link = (to: string, text: string): string => `<p><a href="${to}">${text}</a></p>`;
  replica.serve(FACEBOOK.center, { body: stand('Centre de confidentialité', link(FACEBOOK.policy, 'Politique de confidentialité')) });
  replica.serve(FACEBOOK.policy, { body: stand('Politique', link(FACEBOOK.center, 'Centre de confidentialité')) });
  await visit(FACEBOOK.center);
  await expectHint(page, { state: 'point', surface: 'facebook.privacy_center' }, 12_000);
  await page.getByRole('link').click();
  await page.waitForURL(FACEBOOK.policy);
  await page.waitForTimeout(6000);
  expect(await hintOn(page)).not.toMatchObject({ state: 'point' });
});

for (const [name, address] of [
  ['Facebook', FACEBOOK.otherProfile],
  ['Facebook, by number', `https://www.facebook.com/profile.php?id=${FACEBOOK_OTHER.id}`],
  ['Instagram', INSTAGRAM.otherProfile],
] as const) {
  test(`${name}: someone else's profile is not offered`, async ({ visit, popupOver }) => {
    const page = await visit(address);
    await page.waitForTimeout(1000);
    const popup = await popupOver(page);
    await popup.waitForTimeout(1500);
    await expect(popup.getByRole('heading', { name: say('offer.title') })).toHaveCount(0);
    await expect(popup.getByText(FACEBOOK_OTHER.name)).toHaveCount(0);
    await expect(popup.getByText(INSTAGRAM_OTHER.name)).toHaveCount(0);
  });
}

test('on the form, an account whose objection is noted is told from the one that is left', async ({ page, visit, popupOver }) => {
  const popup = await popupOver(await visit(FACEBOOK.profile));
  await popup.getByRole('button', { name: say('offer.yes') }).click();
  await expect(rowOf(popup, FACEBOOK_SELF.vanity)).toHaveAttribute('data-status', 'todo');
  await addAccount(popup, 'fr', `https://www.facebook.com/profile.php?id=${FACEBOOK_OTHER.id}`, { label: 'FB régie' });
  await expect(rowOf(popup, 'FB régie')).toHaveAttribute('data-status', 'todo');
  await visit(FACEBOOK.form);
  await expectHint(page, { state: 'tell', message: 'form-here' });
  await popup.reload();
  await tickOff(popup, 'fr', FACEBOOK_SELF.name);
  await expect(rowOf(popup, FACEBOOK_SELF.vanity)).toHaveAttribute('data-status', 'sent');
  await visit(FACEBOOK.form);
  await expectHint(page, { state: 'tell', message: 'other-account' });
  const { card = '' } = await hintOn(page);
  expect(card).toContain(say('hint.tell.other_account.here', [FACEBOOK_SELF.name]));
  expect(card).toContain(say('hint.tell.other_account.wanted', ['FB régie']));
});

test('a page that has changed is reported in ids and counts, seen whole before it is copied', async ({ visit, popupOver }) => {
  const page = await visit(`${FACEBOOK.center}?name=camille&token=abc`, { faults: ['no-link'] });
  await page.waitForTimeout(500);
  const popup = await popupOver(page);
  await popup.locator('details.report > summary').click();
  const text = popup.locator('details.report pre');
  await expect(text).toContainText('page: facebook.privacy_center');
  await expect(text).toContainText('target object-link: by address 0, by words 0');
  await expect(text).toContainText(/link [1-9]\d*/);
  const shown = (await text.textContent()) ?? '';
  for (const personal of ['camille', 'abc', FACEBOOK_SELF.name, FACEBOOK_SELF.id, 'https://'])
    expect(shown.toLowerCase()).not.toContain(personal.toLowerCase());
});

test('where there is no page of Meta’s there is nothing to report', async ({ visit, popupOver }) => {
  const popup = await popupOver(await visit('https://theatre.example/'));
  await popup.locator('details.report > summary').click();
  await expect(popup.getByText(say('report.nothing'))).toBeVisible();
});

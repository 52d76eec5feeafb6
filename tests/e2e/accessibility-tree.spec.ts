// What a screen reader is given: the browser's own accessibility tree of every page, and of the hint inside its closed root.
import { readdirSync } from 'node:fs';
import { FACEBOOK } from './support/addresses.ts';
import { axTreeOf, isControl, type AxNode } from './support/ax-tree.ts';
import { builtExtension, phrase } from './support/built-extension.ts';
import { expectHint } from './support/hint.ts';
import { rowOf } from './support/popup.ts';
import { openRegister } from './support/register.ts';
import { expect, test } from './support/test.ts';

const say = (key: string, given: readonly string[] = [], plural?: number): string => phrase('fr', key, given, plural);
const PAGES = readdirSync(builtExtension()).filter((file) => file.endsWith('.html'));
const ACCOUNTS = [
  { handle: 'theatre.un', label: 'Camille', told: [{ type: 'sent' }] },
  { handle: 'theatre.deux', label: 'IG festival' },
  { handle: 'theatre.trois', label: 'FB théâtre', platform: 'facebook', kind: 'page' },
] as const;

test('every page has one title, headings in order, and a name for each control that says which one it is', async ({
  context,
  extensionId,
}) => {
  const page = await openRegister(context, extensionId, { accounts: ACCOUNTS });
  const faults = faultsOf('register.html, one account open', await axTreeOf(page));
  let controls = 0;
  for (const file of PAGES) {
    await page.goto(`chrome-extension://${extensionId}/${file}`);
    await page.locator('main:not([aria-busy="true"])').waitFor();
    const tree = await axTreeOf(page);
    controls += tree.filter(isControl).length;
    faults.push(...faultsOf(file, tree));
  }
  expect(faults).toEqual([]);
  expect(controls).toBeGreaterThan(100);
});

test('a button says what it unfolds, a field what is wrong with it, and what was kept is said once', async ({ context, extensionId }) => {
  const register = await openRegister(context, extensionId, { accounts: ACCOUNTS });
  await register.close();
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  const named = async (name: string): Promise<AxNode | undefined> =>
    (await axTreeOf(popup)).find((node) => node.name === name && isControl(node));
  const sent = `${say('row.sent')} ${say('row.for', ['IG festival'])}`;
  const row = rowOf(popup, 'IG festival');
  await row.getByRole('button', { name: sent }).press('Enter');
  await expect.poll(() => named(sent)).toMatchObject({ role: 'button', expanded: true });
  expect(await named(say('row.day'))).toMatchObject({ role: 'Date', invalid: 'false' });

  await row.getByLabel(say('row.day')).fill('');
  await row.getByRole('button', { name: say('row.keep') }).press('Enter');
  await expect.poll(() => named(say('row.day'))).toMatchObject({ invalid: 'true', description: say('refusal.no_day') });
  expect((await axTreeOf(popup)).filter(({ live }) => live === 'assertive')).toHaveLength(1);

  await popup.evaluate(() => {
    const said: string[] = [];
    const region = document.querySelector('[role=status]')!;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { said });
  });
  await row.getByLabel(say('row.day')).fill('2026-01-05');
  await row.getByRole('button', { name: say('row.keep') }).press('Enter');
  await expect(row).toHaveAttribute('data-status', /^(?!todo)/);
  const said = await popup.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said.filter((text) => text !== '')).toHaveLength(1);
  expect(said.join('')).toContain('IG festival');
});

test('the hint is a dialog with a title, and its buttons have names, though no script of the page sees them', async ({ visit }) => {
  const page = await visit(FACEBOOK.center);
  await expectHint(page, { state: 'point' });
  const tree = await axTreeOf(page);
  const from = tree.findIndex(({ role, name }) => role === 'dialog' && name !== '');
  expect(from).toBeGreaterThan(0);
  const named = tree.slice(from).filter((node) => isControl(node) || node.role === 'heading');
  expect(named.map(({ role, name }) => [role, name])).toEqual(
    expect.arrayContaining([
      ['heading', tree[from]?.name],
      ['link', `${say('hint.direct')} ${say('hint.new_tab')}`],
      ['button', say('hint.later')],
      ['button', say('hint.mute')],
    ]),
  );
  expect(named.every(({ name }) => name !== '')).toBe(true);
});

/** The stand-in’s hint has a voice of its own. */
const VOICES: Readonly<Record<string, number>> = { 'try.html': 2 };

/** One line for each thing a screen reader could not tell from another, or could not tell at all. */
function faultsOf(file: string, tree: readonly AxNode[]): string[] {
  const levels = tree.filter(({ role }) => role === 'heading').map(({ level = 0 }) => level);
  const pressed = tree
    .filter(({ role }) => role === 'button' || role === 'DisclosureTriangle')
    .map(({ role, name }) => `${role} « ${name} »`);
  return [
    ...tree.filter((node) => isControl(node) && node.name === '').map(({ role }) => `a ${role} without a name`),
    ...pressed.filter((one, at) => pressed.indexOf(one) !== at).map((one) => `two of ${one}`),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one title']),
    ...(tree.filter(({ role }) => role === 'main').length === 1 ? [] : ['not one main part']),
    ...(tree.filter(({ role, live }) => role === 'status' && live === 'polite').length <= (VOICES[file] ?? 1) ? [] : ['two voices']),
  ].map((fault) => `${file}: ${fault}`);
}

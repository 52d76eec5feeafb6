// @vitest-environment happy-dom
// A browser that keeps us off Meta's pages: the popup says what does not work, what does, and asks again when the person wants it.
import { expect, test } from 'vitest';
import { account, THEATRE } from '../../ledger/told.ts';
import { control } from './press.ts';
import { showPopup } from './show-popup.tsx';

/** Says no until `given`, as a browser does whose question is answered. */
function closedSites(answers: readonly string[][]) {
  const left = [...answers];
  let changed = (): void => undefined;
  return {
    missing: async () => left[0] ?? [],
    ask: async () => {
      left.shift();
      return (left[0] ?? []).length === 0;
    },
    onChange: (react: () => void) => void (changed = react),
    /** As if done in the browser's own settings. */
    giveElsewhere: () => {
      left.length = 0;
      changed();
    },
  };
}

const title = (page: HTMLElement): string | null | undefined => page.querySelector('#access-title')?.textContent;

test('where every site is open, nothing is said of it', async () => {
  const { page } = await showPopup();
  expect(title(page)).toBeUndefined();
});

test('the sites that are closed are named, and the list works all the same', async () => {
  const access = closedSites([['facebook.com', 'help.meta.com']]);
  const { page } = await showPopup({ access, ledger: { a: { account: account(THEATRE), events: [] } } });
  await expect.poll(() => page.querySelector('main')?.textContent).toContain('facebook.com, help.meta.com');
  expect(page.querySelectorAll('article[data-account]')).toHaveLength(1);
});

test('a yes takes the note away, says so, and leaves the keyboard in its place', async () => {
  const { page } = await showPopup({ access: closedSites([['facebook.com']]), lang: 'en' });
  await expect.poll(() => title(page)).toBe('Hints are waiting for your permission');
  control(page, 'Allow Meta’s sites').click();
  await expect.poll(() => title(page)).toBe('Access given');
  expect(document.activeElement?.id).toBe('access-title');
});

test('a no changes nothing, says so, and can be asked again', async () => {
  const { page } = await showPopup({ access: closedSites([['facebook.com'], ['facebook.com']]), lang: 'en' });
  await expect.poll(() => title(page)).toBeDefined();
  control(page, 'Allow Meta’s sites').click();
  await expect.poll(() => page.querySelector('section [role="status"]')?.textContent).toMatch(/^Nothing has changed/);
  control(page, 'Allow Meta’s sites').click();
  await expect.poll(() => title(page)).toBe('Access given');
});

test('access that is given elsewhere while the popup is open takes the note away', async () => {
  const access = closedSites([['facebook.com']]);
  const { page } = await showPopup({ access });
  await expect.poll(() => title(page)).toBeDefined();
  access.giveElsewhere();
  await expect.poll(() => title(page)).toBeUndefined();
});

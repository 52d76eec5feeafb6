// @vitest-environment happy-dom
// A page that has changed is reported by a text the person sees whole, copies, and sends where they like; services without a form say why.
import { expect, test } from 'vitest';
import { control } from './press.ts';
import { showPopup } from './show-popup.tsx';

const TEXT = "M'opposer 0.1.0, rules of 2026-11-24, Chromium\npage: facebook.privacy_center\nshown: quiet waiting";

async function unfold(page: HTMLElement): Promise<HTMLDetailsElement> {
  const fold = page.querySelector<HTMLDetailsElement>('details.report')!;
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  return fold;
}

test('the report is asked for when it is unfolded, and shown whole', async () => {
  let asked = 0;
  const diagnose = async () => ((asked += 1), TEXT);
  const { page } = await showPopup({ ports: { diagnose } });
  expect(asked).toBe(0);
  const fold = await unfold(page);
  await expect.poll(() => fold.querySelector('pre')?.textContent).toBe(TEXT);
});

test('what is copied is what is shown, and that is said', async () => {
  const { page, opened } = await showPopup({ ports: { diagnose: async () => TEXT } });
  const fold = await unfold(page);
  await expect.poll(() => fold.querySelector('pre')).not.toBeNull();
  expect(opened).toEqual([]);
  control(fold, 'Copier').click();
  await expect.poll(() => page.querySelector('[role="status"]')?.textContent).toBe('C’est copié.');
  expect(opened).toEqual([TEXT]);
  expect(fold.textContent, 'and shown').toContain('C’est copié.');
});

test('a copy that fails is said where it was asked, until one succeeds', async () => {
  let isAllowed = false;
  const copy = async (): Promise<void> => (isAllowed ? undefined : Promise.reject(new Error('denied')));
  const { page } = await showPopup({ ports: { diagnose: async () => TEXT, copy } });
  const fold = await unfold(page);
  await expect.poll(() => fold.querySelector('button')).not.toBeNull();
  control(fold, 'Copier').click();
  await expect.poll(() => fold.querySelector('[role="alert"]')?.textContent).toMatch(/^La copie a échoué/);
  isAllowed = true;
  control(fold, 'Copier').click();
  await expect.poll(() => page.querySelector('[role="status"]')?.textContent).toBe('C’est copié.');
  expect(fold.querySelector('[role="alert"]')).toBeNull();
});

test('without a page of Meta’s there is nothing to report, and the person is told', async () => {
  for (const diagnose of [async () => undefined, () => Promise.reject(new Error('gone'))]) {
    const { page } = await showPopup({ ports: { diagnose } });
    const fold = await unfold(page);
    await expect.poll(() => fold.textContent).toContain('Il n’y a pas de page de Meta dans cet onglet.');
    expect(fold.querySelector('pre, button')).toBeNull();
  }
});

test('services without a form of their own are named, each with what holds there', async () => {
  const { page } = await showPopup({ lang: 'en' });
  const named = [...page.querySelectorAll('.elsewhere dt')].map(({ textContent }) => textContent);
  expect(named).toEqual(['Threads', 'Messenger', 'WhatsApp']);
  expect(page.querySelectorAll('.elsewhere dd')).toHaveLength(3);
});

// @vitest-environment happy-dom
// A person sees what their organisation has set, whom to ask, and what of it is wrong; without an organisation, nothing.
import { expect, test } from 'vitest';
import { account, THEATRE } from '../../ledger/told.ts';
import { showPopup } from './show-popup.tsx';

const noteIn = (page: HTMLElement): HTMLElement | null => page.querySelector('section.organisation');

test('without an organisation nothing is said of one', async () => {
  const { page } = await showPopup({ ledger: { [THEATRE]: { account: account(THEATRE), events: [] } } });
  expect(noteIn(page)).toBeNull();
  expect(page.textContent).not.toContain('organisation');
});

test('whom to ask is said, and nothing about faults where there are none', async () => {
  const { page } = await showPopup({ organisation: { isSet: true, contact: 'Camille, communication', faults: [] } });
  await expect.poll(() => noteIn(page)?.textContent).toContain('Camille, communication');
  expect(noteIn(page)?.querySelector('details')).toBeNull();
});

test('each thing that is wrong is named for whoever administers the browser', async () => {
  const organisation = {
    isSet: true,
    faults: [
      { setting: 'accounts', entry: 2, why: 'unreadable' },
      { setting: 'country', why: 'unreadable' },
      { setting: 'hunts', why: 'unknown' },
    ],
  } as const;
  const { page } = await showPopup({ organisation, lang: 'en' });
  await expect.poll(() => noteIn(page)?.querySelector('summary')?.textContent).toBe('3 settings could not be read');
  const lines = [...(noteIn(page)?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Account no.\u00A02 of the list cannot be read.',
    'The setting “country” cannot be read.',
    'There is no setting “hunts”.',
  ]);
});

test('an account the organisation asked for says so', async () => {
  const id = 'organisation-0123456789abcdef0123456789abcdef';
  const { page } = await showPopup({ ledger: { [id]: { account: account(THEATRE, { id }), events: [] } } });
  expect(page.querySelector(`[data-account="${id}"]`)?.textContent).toContain('de votre organisation');
});

test('hints an organisation has switched off cannot be switched on, and the reason is there', async () => {
  const { page } = await showPopup({ ports: { hints: async () => ({ isOn: false, muted: 0, isManaged: true }) } });
  expect(page.querySelector<HTMLInputElement>('.hints [role="switch"]')?.disabled).toBe(true);
  expect(page.querySelector('.hints')?.textContent).toContain('Réglé par votre organisation.');
});

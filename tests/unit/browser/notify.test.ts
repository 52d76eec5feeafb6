// A word from the system on the right day: only with the person's yes, once, and without a name.
import { browser } from '#imports';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nineOn } from '../../../lib/browser/clock.ts';
import { openLedgerStore } from '../../../lib/browser/ledger-store.ts';
import { askToNotify } from '../../../lib/browser/notify-permission.ts';
import { onNotice, remind } from '../../../lib/browser/notify.ts';
import { openSettingsStore } from '../../../lib/browser/settings-store.ts';
import { addAccount } from '../../../lib/ledger/add-account.ts';
import { record } from '../../../lib/ledger/record.ts';
import { FEW_LAW } from '../ledger/few-law.ts';
import { account, event, THEATRE, WORLD } from '../ledger/told.ts';

const WORDS = { title: (steps: number): string => `${steps} steps`, step: (key: string): string => key };
const desk = { ledger: openLedgerStore(), law: FEW_LAW, settings: openSettingsStore('2026-11-24') };

let allowed = true;
let shown: { id: string; title: string; message: string }[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  allowed = true;
  shown = [];
  browser.permissions.contains = async () => allowed;
  browser.notifications.create = (async (id: string, { title = '', message = '' }: { title?: string; message?: string }) => {
    shown.push({ id, title, message });
    return id;
  }) as unknown as typeof browser.notifications.create;
  vi.useFakeTimers({ toFake: ['Date'] });
  await desk.ledger.change((ledger) => addAccount(ledger, account(THEATRE, { label: 'IG festival', holder: 'Jeanne' })));
  await desk.ledger.change((ledger) => record(ledger, event('sent', '2026-10-10'), WORLD));
  await desk.ledger.change((ledger) => record(ledger, event('acknowledged', '2026-10-10', { source: 'controller' }), WORLD));
});

async function remindAt(day: string, hour: string, isQuiet = false): Promise<number | undefined> {
  vi.setSystemTime(new Date(`${day}T${hour}:00`));
  await remind(desk, WORDS, isQuiet);
  return (await fakeBrowser.alarms.get('notices'))?.scheduledTime;
}

test('before its day nothing is said, and the alarm is set for nine on that day', async () => {
  expect(await remindAt('2026-11-01', '12:00')).toBe(nineOn('2026-11-11'));
  expect(shown).toEqual([]);
});

test('on its day it is said once, from nine on, and names nobody', async () => {
  expect(await remindAt('2026-11-11', '00:00')).toBe(nineOn('2026-11-11'));
  expect(shown).toEqual([]);
  await remindAt('2026-11-11', '09:00');
  await remindAt('2026-11-11', '10:00');
  await remindAt('2026-11-12', '10:00');
  expect(shown).toEqual([{ id: 'due', title: '1 steps', message: 'remind' }]);
});

test('a browser that was closed on the day says it when it is opened again', async () => {
  await remindAt('2026-11-15', '18:30');
  expect(shown).toHaveLength(1);
});

test('after a write nothing is said at once: the person is there. It is left for the next morning', async () => {
  expect(await remindAt('2026-11-11', '15:00', true)).toBe(nineOn('2026-11-12'));
  expect(shown).toEqual([]);
});

test('without the person’s yes nothing is said, and no alarm is kept', async () => {
  await remindAt('2026-11-01', '12:00');
  allowed = false;
  expect(await remindAt('2026-11-11', '12:00')).toBeUndefined();
  expect(shown).toEqual([]);
});

test('what fails does not harm the ledger', async () => {
  browser.notifications.create = () => Promise.reject(new Error('no'));
  await expect(remindAt('2026-11-11', '12:00')).resolves.toBeUndefined();
  const { ledger } = await desk.ledger.read();
  expect(ledger[THEATRE]?.events).toHaveLength(2);
});

test('a browser that does not ask counts as a no', async () => {
  browser.permissions.request = () => Promise.reject(new Error('This function must be called during a user gesture'));
  expect(await askToNotify()).toBe(false);
});

test('the hour of the alarm and the click on the word are heard, those of others are not', async () => {
  const heard: string[] = [];
  onNotice(
    () => heard.push('hour'),
    () => heard.push('click'),
  );
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'each-day', scheduledTime: 0, persistAcrossSessions: true });
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'notices', scheduledTime: 0, persistAcrossSessions: true });
  await fakeBrowser.notifications.onClicked.trigger('another');
  await fakeBrowser.notifications.onClicked.trigger('due');
  expect(heard).toEqual(['hour', 'click']);
});

// The ticks of an organisation's checklist: kept, taken away, and never a reason to fail.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { openChecklistStore } from '../../../lib/browser/checklist-store.ts';

beforeEach(() => fakeBrowser.reset());

test('nothing is ticked at first', async () => {
  expect(await openChecklistStore().read()).toEqual([]);
});

test('a tick outlives the page, and can be taken away', async () => {
  await openChecklistStore().set('inventory', true);
  await openChecklistStore().set('contracts', true);
  expect(await openChecklistStore().read()).toEqual(['inventory', 'contracts']);
  expect(await openChecklistStore().set('inventory', false)).toEqual(['contracts']);
});

test('ticks made at the same time are all kept, and one made twice is one', async () => {
  const checklist = openChecklistStore();
  await Promise.all([checklist.set('inventory', true), checklist.set('joint', true), checklist.set('inventory', true)]);
  expect((await checklist.read()).toSorted()).toEqual(['inventory', 'joint']);
});

test('a damaged list is an empty one', async () => {
  await fakeBrowser.storage.local.set({ checklist: { inventory: true } });
  expect(await openChecklistStore().read()).toEqual([]);
});

// The companion's route: as many stops as the hint counts, with the page in the tab marked, whatever that page is.
import { describe, expect, test } from 'vitest';
import { journeyOf, type Journey } from '../../../lib/guide/journey.ts';
import { stationOf } from '../../../lib/guide/station.ts';
import { surfaceOf } from '../../../lib/guide/surface.ts';
import { readRules } from '../../../modules/rules/read.ts';

const rules = readRules();
const marks = ({ stops }: Journey): string[] => stops.map(({ surface, state }) => `${state} ${surface}`);

describe('the page in the tab is marked on the way', () => {
  test.each([
    ['https://www.facebook.com/settings', ['here facebook.settings', 'ahead facebook.privacy_center', 'ahead facebook.objection_form']],
    [
      'https://www.facebook.com/privacy/center/',
      ['passed facebook.settings', 'here facebook.privacy_center', 'ahead facebook.objection_form'],
    ],
    [
      'https://www.facebook.com/privacy/genai',
      ['passed facebook.settings', 'here facebook.privacy_guide', 'ahead facebook.objection_form'],
    ],
    [
      'https://www.facebook.com/help/contact/712876720715583',
      ['passed facebook.settings', 'passed facebook.privacy_center', 'here facebook.objection_form'],
    ],
    ['https://help.meta.com/support/privacy/', ['passed facebook.settings', 'passed facebook.privacy_center', 'here meta.help_privacy']],
  ])('%s', (address, expected) => {
    const journey = journeyOf('facebook', address, rules);
    expect(journey.place).toBe('on-the-way');
    expect(marks(journey)).toEqual(expected);
  });

  test('it is the step that the hint on the page says, out of as many', () => {
    for (const surface of Object.values(rules.surfaces).filter(({ role, address }) => role !== undefined && address !== undefined)) {
      const { platform, address = '' } = surface;
      const at = surfaceOf(new URL(address), rules)?.surface.id ?? '';
      const { stops } = journeyOf(platform === 'meta' ? 'facebook' : platform, address, rules);
      const { step, of } = stationOf(at, rules);
      expect([stops.findIndex(({ state }) => state === 'here') + 1, stops.length], at).toEqual([step, of]);
    }
  });
});

describe('where the tab is not on the way, the whole way lies ahead', () => {
  test.each([
    [undefined, 'off-the-way'],
    ['', 'off-the-way'],
    ['https://example.org/', 'off-the-way'],
    ['https://www.facebook.com/', 'off-the-way'],
    ['https://www.facebook.com/camille.exemple', 'off-the-way'],
    ['https://www.facebook.com/login/?next=https%3A%2F%2Fwww.facebook.com%2Fsettings', 'door'],
    ['https://www.facebook.com/help/contact/510058597920541', 'trap'],
    ['https://privacycenter.instagram.com/', 'other-platform'],
    ['https://help.instagram.com/contact/767264225370182', 'other-platform'],
  ] as const)('%s', (address, place) => {
    const journey = journeyOf('facebook', address, rules);
    expect(journey.place).toBe(place);
    expect(marks(journey)).toEqual(['ahead facebook.settings', 'ahead facebook.privacy_center', 'ahead facebook.objection_form']);
  });
});

test('it begins at a page that opens for anyone, and the form is a click away', () => {
  expect(journeyOf('facebook', undefined, rules)).toMatchObject({
    start: 'https://www.facebook.com/privacy/center/',
    directForm: 'https://www.facebook.com/help/contact/712876720715583',
  });
  expect(journeyOf('instagram', undefined, rules).start).toBe('https://privacycenter.instagram.com/');
});

test('the way of a Threads account is Instagram’s from the Privacy Center on', () => {
  const journey = journeyOf('threads', 'https://privacycenter.instagram.com/', rules);
  expect(journey).toMatchObject({ place: 'on-the-way', start: 'https://privacycenter.instagram.com/' });
  expect(marks(journey)).toEqual(['passed threads.settings', 'here instagram.privacy_center', 'ahead instagram.objection_form']);
});

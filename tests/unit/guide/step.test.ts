// Of several targets, the one nearest to a form is the next step.
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../lib/guide/sighting.ts';
import { nextStep } from '../../../lib/guide/step.ts';
import { SMALL_RULES, surface, target, withSurfaces } from './small-rules.ts';

function seen(id: string, leadsTo: string, rung: Found['rung'] = 'href'): Found {
  return { target: id, leadsTo, ref: 0, rung, quote: id, isProbable: false };
}

function chosen(surfaceId: string, found: Found[], rules = SMALL_RULES): string | undefined {
  return nextStep({ surface: surfaceId, found }, rules)?.found.target;
}

describe('of several targets', () => {
  test('the nearest to a form wins, wherever it stands and however it was found', () => {
    const found = [seen('ai-topic', 'facebook.privacy_guide'), seen('object-link', 'facebook.objection_form', 'words')];
    expect(chosen('facebook.privacy_center', found)).toBe('object-link');
  });

  test('also when the surface names a further one first', () => {
    const further = [target('center', 'facebook.privacy_center'), target('form', 'facebook.objection_form')];
    const rules = withSurfaces(surface('facebook.settings', { role: 'way', targets: further }));
    expect(chosen('facebook.settings', [seen('center', 'facebook.privacy_center'), seen('form', 'facebook.objection_form')], rules)).toBe(
      'form',
    );
  });

  test('equally near, the order of the surface decides', () => {
    const found = [seen('portal', 'meta.help_privacy'), seen('object-link', 'facebook.objection_form')];
    expect(chosen('facebook.privacy_policy', found)).toBe('object-link');
  });

  test('for one target, an address decides against words', () => {
    const found = [seen('object-link', 'meta.help_privacy', 'words'), seen('object-link', 'facebook.objection_form', 'href')];
    expect(nextStep({ surface: 'facebook.privacy_center', found }, SMALL_RULES)?.found.rung).toBe('href');
  });

  test('one that leads away from every form is no step', () => {
    const rules = withSurfaces(
      surface('facebook.settings', {
        role: 'way',
        targets: [target('trap', 'facebook.third_party_form'), target('center', 'facebook.privacy_center')],
      }),
    );
    expect(chosen('facebook.settings', [seen('trap', 'facebook.third_party_form')], rules)).toBeUndefined();
    expect(chosen('facebook.settings', [seen('trap', 'facebook.third_party_form'), seen('center', 'facebook.privacy_center')], rules)).toBe(
      'center',
    );
  });
});

test('a page with nothing found has no step', () => {
  expect(nextStep({ surface: 'facebook.settings', found: [] }, SMALL_RULES)).toBeUndefined();
});

test('a step knows its place on the way', () => {
  expect(nextStep({ surface: 'facebook.settings', found: [seen('privacy-center', 'facebook.privacy_center')] }, SMALL_RULES)).toMatchObject(
    { step: 1, of: 3 },
  );
  expect(nextStep({ surface: 'facebook.intake_form', found: [seen('yes', 'facebook.objection_form')] }, SMALL_RULES)).toMatchObject({
    step: 3,
    of: 3,
  });
});

describe('a last resort', () => {
  const rules = withSurfaces(
    surface('facebook.privacy_center', {
      role: 'way',
      targets: [target('object-link', 'facebook.objection_form'), target('policy', 'facebook.privacy_policy', { lastResort: true })],
    }),
  );
  const policy = seen('policy', 'facebook.privacy_policy');
  const step = (found: Found[], isSettled: boolean) =>
    nextStep({ surface: 'facebook.privacy_center', found }, rules, { trail: [], isSettled })?.found.target;

  test('is pointed at only once the page has come to rest', () => {
    expect(step([policy], false)).toBeUndefined();
    expect(step([policy], true)).toBe('policy');
  });

  test('gives way to anything else', () => {
    expect(step([policy, seen('object-link', 'facebook.objection_form')], true)).toBe('object-link');
  });
});

describe('whoever comes from a page that would send them back', () => {
  const center = seen('privacy-center', 'facebook.privacy_center');
  const rules = withSurfaces(surface('facebook.privacy_center', { role: 'way', targets: [target('policy', 'facebook.privacy_policy')] }));
  const step = (found: Found[], trail: string[], given = rules) =>
    nextStep({ surface: 'facebook.privacy_policy', found }, given, { trail, isSettled: true })?.found.target;

  test('is not sent to and fro', () => {
    expect(step([center], [])).toBe('privacy-center');
    expect(step([center], ['facebook.privacy_center'])).toBeUndefined();
    expect(step([center], ['facebook.settings', 'facebook.privacy_center', 'facebook.home'])).toBeUndefined();
  });

  test('is shown every other way', () => {
    expect(step([center, seen('portal', 'meta.help_privacy')], ['facebook.privacy_center'])).toBe('portal');
    expect(step([seen('object-part', 'facebook.privacy_policy')], ['facebook.privacy_policy'])).toBe('object-part');
    expect(step([center], ['facebook.privacy_center'], SMALL_RULES)).toBe('privacy-center');
  });
});

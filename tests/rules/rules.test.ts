// The data of assets/rules, tested: every entry has been seen, and from every way a form is reached without a trap.
import { describe, expect, test } from 'vitest';
import { parseRules } from '../../lib/rules/raw-rules.ts';
import { surfaceOf } from '../../lib/guide/surface.ts';
import { readRaw, readRules } from '../../modules/rules/read.ts';

const parsed = parseRules(readRaw());
const rules = readRules();
const surfaces = Object.values(rules.surfaces);

describe('what we say we have seen', () => {
  const entries = [
    ...parsed.surfaces.flatMap((file) => [
      { place: file.id, seen: file.seen },
      ...file.at.flatMap(({ path, seen }) => (seen ? [{ place: `${file.id} ${String(path)}`, seen }] : [])),
      ...(file.targets ?? []).map((target) => ({ place: `${file.id} ${target.id}`, seen: target.seen })),
    ]),
    ...parsed.forms.map((form) => ({ place: `form ${form.id}`, seen: form.seen })),
    ...parsed.deadlines.map((fact) => ({ place: fact.id, seen: fact.seen })),
    ...parsed.shims.map((shim) => ({ place: `shim ${shim.path}`, seen: shim.seen })),
    ...[...parsed.actor.cookies, ...parsed.actor.ownProfile].map((fact) => ({ place: `actor ${fact.platform}`, seen: fact.seen })),
    ...Object.entries(parsed.hosts).flatMap(([set, hosts]) => hosts.map((host) => ({ place: `hosts ${set}`, seen: host.seen }))),
  ];

  test('was seen at the latest when the rules were edited', () => {
    const late = entries.filter(({ seen }) => seen.some(({ on }) => on > rules.edition || Number.isNaN(Date.parse(on))));
    expect(late.map(({ place }) => place)).toEqual([]);
  });

  test('is not seen and guessed at once', () => {
    const mixed = entries.filter(({ seen }) => seen.some(({ grade }) => grade === 'guess') && seen.some(({ grade }) => grade !== 'guess'));
    expect(mixed.map(({ place }) => place)).toEqual([]);
  });

  test('is never a guess where we point at a link or call a page a form', () => {
    const ours = parsed.surfaces.filter(({ role }) => role === 'goal' || role === 'trap');
    const pointed = [
      ...ours.map(({ id, seen }) => ({ id, seen })),
      ...parsed.surfaces.flatMap(({ id, targets = [] }) => targets.map((target) => ({ id: `${id} ${target.id}`, seen: target.seen }))),
      ...parsed.forms.map(({ id, seen }) => ({ id, seen })),
    ];
    expect(pointed.filter(({ seen }) => seen.every(({ grade }) => grade === 'guess')).map(({ id }) => id)).toEqual([]);
  });
});

describe('the route', () => {
  test('from every way, and from every intake form, reaches a goal', () => {
    const lost = surfaces.filter(({ role }) => role === 'way').filter(({ id }) => ![...reachableFrom(id)].some(isGoal));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('never meets a trap, wherever it starts and whichever target it takes', () => {
    const caught = surfaces.flatMap(({ id }) => [...reachableFrom(id)].filter((met) => met !== id && rules.surfaces[met]?.role === 'trap'));
    expect(caught).toEqual([]);
  });

  test('prefers the objection form to every other target on each page that has it', () => {
    const withForm = surfaces.filter(
      ({ role, targets }) => role === 'way' && targets.some(({ leadsTo }) => leadsTo.endsWith('.objection_form')),
    );
    expect(withForm.map(({ id }) => id).toSorted()).toEqual([
      'facebook.privacy_center',
      'facebook.privacy_guide',
      'facebook.privacy_policy',
      'instagram.privacy_center',
      'instagram.privacy_policy',
    ]);
    expect(withForm.filter(({ targets }) => !targets[0]?.leadsTo.endsWith('.objection_form')).map(({ id }) => id)).toEqual([]);
  });

  test('takes the Privacy Center before the page on generative AI where both are equally far', () => {
    const { targets } = rules.surfaces['facebook.privacy_policy'] ?? { targets: [] };
    const order = targets.map(({ id }) => id);
    expect(order.indexOf('privacy-center')).toBeGreaterThan(-1);
    expect(order.indexOf('generative-ai')).toBeGreaterThan(order.indexOf('privacy-center'));
  });

  test('needs no way whose address is missing or leads to another page', () => {
    const wrong = surfaces.filter(({ id, address }) => address !== undefined && surfaceOf(new URL(address), rules)?.surface.id !== id);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the forms', () => {
  test.each(rules.forms.map((form) => [form.id, form] as const))('%s is recognised at its address, by its number', (id, form) => {
    expect(surfaceOf(new URL(form.address), rules)).toMatchObject({ surface: { id: form.surface }, form: id });
  });

  test('offer one current form each for Facebook and Instagram', () => {
    const offered = rules.forms.filter((form) => form.offered);
    expect(offered.map(({ platform, standing }) => `${platform} ${standing}`).toSorted()).toEqual([
      'facebook current',
      'instagram current',
    ]);
  });

  test('are third-party forms exactly where they are traps', () => {
    const wrong = rules.forms.filter((form) => (form.standing === 'third-party') !== (rules.surfaces[form.surface]?.role === 'trap'));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

function isGoal(id: string): boolean {
  return rules.surfaces[id]?.role === 'goal';
}

function reachableFrom(id: string, reached: Set<string> = new Set()): Set<string> {
  if (reached.has(id)) return reached;
  reached.add(id);
  for (const target of rules.surfaces[id]?.targets ?? []) reachableFrom(target.leadsTo, reached);
  return reached;
}

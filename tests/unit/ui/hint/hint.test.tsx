// @vitest-environment happy-dom
// The hint says what the guide decided, in parts that tests and screen readers can find.
import { expect, test } from 'vitest';
import { hintOf, point, tell } from './hint-of.tsx';
import { readText } from './read-text.ts';

const text = (stage: HTMLElement, selector: string): string => readText(stage.querySelector(selector));

test('one element carries state and surface', () => {
  const stage = hintOf(point());
  const carriers = stage.querySelectorAll('[data-state]');
  expect(carriers).toHaveLength(1);
  expect(carriers[0]!.getAttribute('data-state')).toBe('point');
  expect(carriers[0]!.getAttribute('data-surface')).toBe('facebook.account');
  expect(carriers[0]!.hasAttribute('data-message')).toBe(false);
});

test('a message names itself, and has no ring', () => {
  const stage = hintOf(tell('form-here'));
  expect(stage.querySelector('[data-state="tell"]')?.getAttribute('data-message')).toBe('form-here');
  expect(stage.querySelector('[data-part="ring"]')).toBeNull();
});

test('the card quotes the label as the page shows it, and counts the step', () => {
  const stage = hintOf(point());
  expect(text(stage, 'h2')).toBe('hint.point.click · Centre de confidentialité');
  expect(text(stage, '.steps')).toBe('hint.step · 1 · 3');
  expect(text(stage, '.card-text')).toBe('hint.why.privacy_center');
});

test('a link with nothing to read on it is called the framed item', () => {
  expect(text(hintOf(point({ quote: '' })), 'h2')).toBe('hint.point.unnamed');
});

test('a label is text, whatever it looks like', () => {
  const stage = hintOf(point({ quote: '<img src=x onerror=alert(1)>' }));
  expect(stage.querySelector('img')).toBeNull();
  expect(text(stage, 'h2')).toContain('<img src=x');
});

test('a link known by its words only is said to be so', () => {
  expect(text(hintOf(point({ isProbable: true, leadsTo: 'facebook.objection_form' })), '.card-text')).toBe(
    'hint.why.formhint.point.probable',
  );
});

test('whoever has followed the link is told of another form', () => {
  const stage = hintOf({ ...point({ leadsTo: 'facebook.objection_form' }), otherForm: 'https://example.org/other' });
  expect(text(stage, '.card-text')).toBe('hint.why.formhint.point.elsewhere');
});

test('an answer is no link: the card says which one to choose, and why', () => {
  const stage = hintOf(point({ target: 'intake-yes', isProbable: true, leadsTo: 'facebook.objection_form', quote: 'Ja' }));
  expect(text(stage, 'h2')).toBe('hint.point.click · Ja');
  expect(text(stage, '.card-text')).toBe('hint.form.intake.ask');
});

test('the direct way is a real link in a new tab that tells the form nothing', () => {
  const link = hintOf(point()).querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://example.org/form');
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.getAttribute('rel')).toContain('noopener');
});

test('without a form to offer there is no direct way', () => {
  expect(hintOf(point(), { directForm: undefined }).querySelector('a')).toBeNull();
});

test('the chip says which way to look', () => {
  const stage = hintOf(point(), { shape: 'chip', way: 'below' });
  expect(stage.querySelector('[data-part="card"]')).toBeNull();
  expect(text(stage, '[data-part="chip"]')).toContain('Centre de confidentialité');
  expect(text(stage, '[data-part="chip"]')).toContain('hint.spot.below');
});

test('the chip beside its target says nothing of where', () => {
  expect(text(hintOf(point(), { shape: 'chip' }), '[data-part="chip"]')).not.toContain('hint.spot');
});

test('the card is named by its title, the announcement is polite', () => {
  const stage = hintOf(point(), { announcement: 'said once' });
  const card = stage.querySelector('[data-part="card"]')!;
  expect(stage.querySelector(`#${card.getAttribute('aria-labelledby')}`)?.tagName).toBe('H2');
  expect(text(stage, '[role="status"]')).toBe('said once');
});

test('a lost link comes with the written way of its platform', () => {
  const stage = hintOf(tell('target-not-found'), { platform: 'instagram' });
  expect([...stage.querySelectorAll('ol li')].map((item) => item.textContent)).toEqual([
    'hint.path.instagram.menu',
    'hint.path.instagram.center',
    'hint.path.instagram.object',
    'hint.path.instagram.form',
  ]);
});

test.each(['intake', 'general', 'portal'] as const)('a form that is an %s page asks one thing more', (standing) => {
  const stage = hintOf(tell('form-here', { standing }));
  expect(text(stage, 'h2')).toBe(`hint.form.${standing}.title`);
  expect(text(stage, '.card-text')).toContain(`hint.form.${standing}.ask`);
});

test('the form itself says what it asks, and that nothing is filled in', () => {
  const said = text(hintOf(tell('form-here', { standing: 'current' })), '.card-text');
  expect(said).toBe('hint.form.emailhint.form.reasonhint.form.ours');
});

test('a lost link offers the direct way on the chip too', () => {
  const stage = hintOf(tell('target-not-found', { directForm: 'https://example.org/form' }), { shape: 'chip' });
  expect(stage.querySelector('[data-part="chip"] a')?.getAttribute('href')).toBe('https://example.org/form');
});

test('another account is named by what the person calls it, and who still has to object is listed', () => {
  const one = hintOf(tell('other-account', { accounts: { here: 'FB Anna', wanted: ['IG festival'] } }));
  expect(text(one, '.card-text')).toBe(
    'hint.tell.other_account.here · FB Annahint.tell.other_account.wanted · IG festivalhint.tell.other_account.switch',
  );
  const many = hintOf(tell('other-account', { accounts: { wanted: ['IG festival', '<b>x</b>'] } }));
  expect([...many.querySelectorAll('.asks li')].map(readText)).toEqual(['IG festival', '<b>x</b>']);
  expect(text(many, '.card-text')).toContain('hint.tell.other_account.unknown');
});

test('a missing form comes with the other one and the written way', () => {
  const stage = hintOf(tell('form-missing', { directForm: 'https://example.org/other' }), { directForm: 'https://example.org/other' });
  expect(stage.querySelector('a.main')?.getAttribute('href')).toBe('https://example.org/other');
  expect(stage.querySelectorAll('.path li').length).toBeGreaterThan(2);
});

test('the Accounts Centre is no step of the way', () => {
  expect(text(hintOf(tell('accounts-centre')), '.steps')).toBe('extension.name');
});

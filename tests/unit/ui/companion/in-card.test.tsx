// @vitest-environment happy-dom
// The companion in the card: what it shows, and that the names a person gave are drawn and not written.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { type CardTurn, InCard } from '../../../../lib/ui/companion/in-card.tsx';
import type { HintView, ShownHint } from '../../../../lib/ui/hint/hint-view.ts';
import type { Translate } from '../../../../lib/ui/translate.ts';
import { tell, viewWith } from '../hint/hint-of.tsx';

const camille = { id: 'account-1', platform: 'facebook', kind: 'profile', handle: 'camille.exemple', label: 'Camille' } as const;
const anna = { id: 'account-2', platform: 'facebook', kind: 'profile', handle: 'anna.exemple' } as const;
const journey: CardTurn['journey'] = {
  place: 'on-the-way',
  stops: [
    { surface: 'facebook.privacy_center', state: 'passed' },
    { surface: 'facebook.objection_form', state: 'here' },
  ],
};

function cardOf(turn: Partial<CardTurn>, hint: ShownHint = tell('form-here'), view: Partial<HintView> = {}): HTMLElement {
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  const t: Translate = (key: string, ...given: readonly unknown[]) => [key, ...given.flat()].join(' · ');
  const nothing = vi.fn<() => void>();
  render(
    <InCard
      turn={{ platform: 'facebook', left: [camille, anna], current: camille, journey, ...turn }}
      view={viewWith(hint, { t, ...view })}
      on={{ tick: nothing, openPopup: nothing }}
      isOpen={true}
      onToggle={nothing}
      onChoose={nothing}
      onCopy={async () => true}
      paths={[]}
      prompts={{ en: [{ who: 'author', text: 'What do you publish?' }] }}
      draft={signal('')}
      words={{ t, day: String, month: String, ago: String }}
    />,
    stage,
  );
  return stage;
}

test('names are drawn, and named for a screen reader; the choice among them is the one list a page cannot search', () => {
  const stage = cardOf({});
  expect(stage.querySelector('h2')?.textContent).toBe('');
  expect(stage.querySelector('h2')?.getAttribute('data-drawn')).toBe('Camille');
  expect(stage.querySelector('h2')?.getAttribute('aria-label')).toBe('Camille');
  for (const list of stage.querySelectorAll('select')) list.remove();
  expect(stage.textContent).not.toMatch(/Camille|camille\.exemple|anna\.exemple/);
});

test('« sent » leads on the form and comes second before it', () => {
  const buttonIn = (stage: HTMLElement): string | undefined => stage.querySelector<HTMLElement>('.sent button')?.className;
  expect(buttonIn(cardOf({}))).toBe('main');
  const before: CardTurn['journey'] = {
    place: 'on-the-way',
    stops: [{ surface: 'facebook.settings', state: 'here' }, ...journey.stops.slice(1)],
  };
  const ahead = { ...before, stops: before.stops.map((stop, at) => (at === 1 ? { ...stop, state: 'ahead' as const } : stop)) };
  expect(buttonIn(cardOf({ journey: ahead }))).toBe('direct');
});

test('where the page says that it went through, the card asks by itself, and once is enough', () => {
  expect(cardOf({}, tell('confirmation-seen')).querySelector('.sent')).toBeNull();
});

test('what was ticked off is said, and the next account stands below', () => {
  const stage = cardOf({ left: [anna], current: anna, noted: { account: camille, tick: 'done' } });
  expect(stage.querySelector('[data-part="noted"]')?.getAttribute('data-drawn')).toContain('hint.tick.done · Camille');
  expect(stage.querySelector('h2')?.getAttribute('data-drawn')).toBe('anna.exemple');
  expect(stage.querySelector('select')).toBeNull();
});

test('without an account left the way stays, with a button to the others, or the place of our icon when the browser refuses', () => {
  const none = { left: [], current: undefined };
  expect(cardOf(none).textContent).toContain('hint.tick.nobody · platform.facebook');
  expect(cardOf(none, tell('form-here'), { hasAccounts: true }).textContent).toContain('hint.tick.everybody');
  expect(cardOf(none).querySelector('.way')).not.toBeNull();
  expect(cardOf(none).textContent).toContain('companion.others');
  expect(cardOf(none, tell('form-here'), { needsIcon: true }).textContent).toContain('companion.in_menu');
});

test('what is typed is said to stand on Meta’s page', () => {
  expect(cardOf({}).querySelector('.reason')?.textContent).toContain('reason.on_page');
});

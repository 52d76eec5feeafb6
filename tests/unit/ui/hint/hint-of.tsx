// Draws a hint into the test's document, with keys in the place of sentences.
import { render } from 'preact';
import { vi } from 'vitest';
import { Hint } from '../../../../lib/ui/hint/hint.tsx';
import type { HintActions, HintView, ShownHint } from '../../../../lib/ui/hint/hint-view.ts';

type Point = Extract<ShownHint, { kind: 'point' }>;
type Tell = Extract<ShownHint, { kind: 'tell' }>;

export function point(part: Partial<Point['found']> = {}): Point {
  const found = {
    target: 'privacy-center',
    leadsTo: 'facebook.privacy_center',
    ref: 1,
    rung: 'href' as const,
    quote: 'Centre de confidentialité',
    isProbable: false,
  };
  return { kind: 'point', surface: 'facebook.account', found: { ...found, ...part }, step: 1, of: 3, opens: 'card' };
}

export function tell(message: Tell['message'], part: Partial<Tell> = {}): Tell {
  return { kind: 'tell', surface: 'facebook.objection_form', message, step: 3, of: 3, opens: 'card', ...part };
}

export function noActions() {
  return {
    later: vi.fn<HintActions['later']>(),
    mute: vi.fn<HintActions['mute']>(),
    open: vi.fn<HintActions['open']>(),
    tick: vi.fn<HintActions['tick']>(),
    openPopup: vi.fn<HintActions['openPopup']>(),
  };
}

export function viewWith(hint: ShownHint, part: Partial<HintView> = {}): HintView {
  return {
    hint,
    shape: 'card',
    way: 'in-sight',
    platform: 'facebook',
    directForm: 'https://example.org/form',
    tickable: [],
    hasAccounts: false,
    ticks: {},
    needsIcon: false,
    announcement: '',
    t: ((key: string, words: readonly string[] = []) => [key, ...words].join(' · ')) as HintView['t'],
    ...part,
  };
}

/** The element that holds the drawn hint. */
export function hintOf(hint: ShownHint, part: Partial<HintView> = {}, on: HintActions = noActions()): HTMLElement {
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  const parts = { ring: { current: null }, bubble: { current: null } };
  render(<Hint view={viewWith(hint, part)} on={on} ring={parts.ring} bubble={parts.bubble} />, stage);
  return stage;
}

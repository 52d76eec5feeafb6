// Puts the hint on the page: mounts it, keeps it on its target, says it once, and does what the person asks of it.
import { render } from 'preact';
import type { Contain } from '../page/contain.ts';
import { createDoubts } from '../page/doubt.ts';
import { follow } from '../page/follow.ts';
import { onEscape, rememberFocus } from '../page/keyboard.ts';
import { createMount } from '../page/mount.ts';
import { scrollTo } from '../page/point.ts';
import { Hint } from '../ui/hint/hint.tsx';
import css from '../ui/hint/hint.css?inline';
import type { ShownHint, Way } from '../ui/hint/hint-view.ts';
import { shapeOf } from '../ui/hint/shape.ts';
import { titleOf } from '../ui/hint/title.ts';
import tokens from '../ui/tokens.css?inline';
import { makeWay } from './make-way.ts';
import { viewOf, type Doings, type Scene } from './scene.ts';
import type { Acting, Troupe } from './troupe.ts';

export interface Stage {
  draw(scene: Scene): void;
  /** Takes the hint away, or brings it back with the person in it. */
  toggle(): void;
  hasGivenUp(): boolean;
}

/** A screen reader hears a region that was there before its words. */
const BEFORE_SAYING = 400;

/** `contain`: ends this page's life quietly where drawing fails, as it does once the extension was replaced under the page. */
export function createStage(
  signal: AbortSignal,
  { t, dress, actions: actionsFor, more: moreFor }: Troupe,
  onChange: () => void,
  contain: Contain,
): Stage {
  const mount = createMount(signal, (root) => dress(root, tokens + css), { onWelcome: onChange });
  mount.stage.lang = t('extension.language');
  mount.stage.dir = t('extension.direction');
  const doings: Doings = { isDismissed: false, ticks: {}, needsIcon: false };
  const giveFocusBack = rememberFocus(signal, mount.stage, mount.hasFocus);
  const parts: { ring?: HTMLElement; bubble?: HTMLElement } = {};
  const holdRing = (ring: HTMLElement | null): void => void (parts.ring = ring ?? undefined);
  const doubts = createDoubts(signal);
  const holdBubble = (bubble: HTMLElement | null): void => {
    parts.bubble = bubble ?? undefined;
    doubts.watch(bubble);
  };
  let scene: Scene | undefined;
  let following = { target: undefined as Element | undefined, end: new AbortController(), place: (): void => {} };
  let drawn = { shape: 'chip' as 'card' | 'chip', way: 'none' as Way, announcement: '' };
  let said = '';

  const redraw = contain(() => {
    if (scene === undefined || signal.aborted) return;
    const { hint } = scene;
    if (hint.kind === 'quiet' || doings.isDismissed || !mount.isWelcome()) return clear();
    mount.show();
    drawn = { ...drawn, shape: shapeNow(hint) };
    const view = viewOf({ ...scene, hint }, doings, drawn, t);
    render(<Hint view={view} on={actions} more={more?.(view, actions)} ring={holdRing} bubble={holdBubble} />, mount.stage);
    stay(scene.target);
    sayOnce(`${hint.surface} ${titleOf(view)}`, titleOf(view));
  });

  /** While the person is in the card it stays a card, wherever the target goes. */
  function shapeNow(hint: ShownHint): 'card' | 'chip' {
    if (drawn.shape === 'card' && mount.hasFocus() && doings.isOpened !== false) return 'card';
    return shapeOf({ kind: hint.kind, opens: hint.opens, way: drawn.way, isOpened: doings.isOpened });
  }

  function stay(target: Element | undefined): void {
    if (target === following.target) return following.place();
    following.end.abort();
    const end = new AbortController();
    following = { target, end, place: () => {} };
    if (target === undefined || parts.ring === undefined) return;
    const both = AbortSignal.any([signal, end.signal]);
    const isApart = scene?.surface.role === 'goal';
    following.place = follow(both, target, { ring: parts.ring, bubble: () => parts.bubble, isApart }, (way) => {
      drawn = { ...drawn, way };
      redraw();
    });
  }

  function sayOnce(key: string, text: string): void {
    if (key === said) return;
    said = key;
    drawn = { ...drawn, announcement: '' };
    const say = contain(() => {
      if (said === key) drawn = { ...drawn, announcement: `${text}. ${t('hint.reach')}` };
      redraw();
    });
    setTimeout(say, BEFORE_SAYING);
  }

  function clear(): void {
    following.end.abort();
    following = { target: undefined, end: new AbortController(), place: () => {} };
    drawn = { ...drawn, way: 'none', announcement: '' };
    said = '';
    render(null, mount.stage);
    mount.hide();
  }

  function leave(): void {
    doings.isDismissed = true;
    giveFocusBack();
    redraw();
  }

  function open(): void {
    doings.isDismissed = false;
    doings.isOpened = true;
    if (scene?.target && drawn.way !== 'in-sight') scrollTo(scene.target);
    redraw();
    focusOn('[data-part="card"]');
  }

  function fold(): void {
    doings.isOpened = false;
    redraw();
    focusOn('button');
  }

  function focusOn(selector: string): void {
    mount.stage.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  const acting: Acting = { doings, scene: () => scene, leave, redraw, doubt: doubts.about, open, fold, focusOn };
  const actions = actionsFor(acting);
  const more = moreFor?.(acting);
  onEscape(signal, mount.stage, () => drawn.shape === 'card', leave);
  const lookAgain = makeWay(signal, mount.stage, acting, () => (drawn.shape === 'card' ? parts.bubble : undefined));

  return {
    hasGivenUp: mount.hasGivenUp,
    toggle: () => (doings.isDismissed ? open() : leave()),
    draw(next) {
      lookAgain(next);
      scene = next;
      redraw();
    },
  };
}

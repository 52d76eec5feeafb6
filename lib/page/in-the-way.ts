// Notices that the person has begun with a form of the page while our card lies on a part of it.
import { FIELDS } from './fields.ts';
import { isClipped } from './point.ts';

/** What a person begins with: a touch or a click, a wheel, a key that moves the focus. */
const BEGINNINGS = ['pointerdown', 'wheel', 'focusin'];

/** `card`: our card while it is shown. Inside `stage`, which is ours, nothing begins. */
export function onInTheWay(signal: AbortSignal, stage: HTMLElement, card: () => Element | undefined, react: () => void): void {
  const onBegin = ({ isTrusted, target }: Event): void => {
    const ours = card();
    if (isTrusted && ours && target !== (stage.getRootNode() as ShadowRoot).host && liesOnForm(ours)) react();
  };
  for (const type of BEGINNINGS) document.addEventListener(type, onBegin, { signal, capture: true, passive: true });
}

function liesOnForm(card: Element): boolean {
  return [...document.querySelectorAll(`form :is(${FIELDS})`)].some((field) => !isClipped(field.getBoundingClientRect(), [card]));
}

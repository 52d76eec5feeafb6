// Notices that the person has begun with a form of the page while our card lies on a part of it.
import { FIELDS } from './fields.ts';
import { isClipped } from './point.ts';

/** A touch or a click anywhere and a wheel are for the whole form; the focus is for the one field it comes to. */
const BEGINNINGS = ['pointerdown', 'wheel', 'focusin'];

/** `card`: our card while it is shown. Inside `stage`, which is ours, nothing begins. */
export function onInTheWay(signal: AbortSignal, stage: HTMLElement, card: () => Element | undefined, react: () => void): void {
  const onBegin = ({ type, isTrusted, target }: Event): void => {
    const ours = card();
    if (!isTrusted || !ours || target === (stage.getRootNode() as ShadowRoot).host) return;
    const fields = [...document.querySelectorAll(`form :is(${FIELDS})`)];
    if (fields.some((field) => (type !== 'focusin' || field === target) && !isClipped(field.getBoundingClientRect(), [ours]))) react();
  };
  for (const type of BEGINNINGS) document.addEventListener(type, onBegin, { signal, capture: true, passive: true });
}

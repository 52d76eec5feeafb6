// What is typed and clicked on our card stays ours; Escape closes it and puts the person back where they were.

/** Events the page must not take for its own: its shortcuts, its « click outside closes the menu ». */
const OURS = ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin', 'focusout'];

/** Calls back on Escape: within our card, or anywhere as long as nothing of the page has the focus. */
export function onEscape(signal: AbortSignal, stage: HTMLElement, isShown: () => boolean, react: () => void): void {
  const onKey = (event: KeyboardEvent): void => {
    const isPlain = event.key === 'Escape' && event.isTrusted && !event.defaultPrevented && !event.isComposing;
    if (!isPlain || !isShown()) return;
    event.preventDefault();
    react();
  };
  stage.addEventListener('keydown', onKey, { signal });
  addEventListener('keydown', (event) => isNothingFocused() && onKey(event), { signal });
  for (const type of OURS) stage.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

/** Remembers where the focus came from; the function returned puts it back, if it is still inside the stage. */
export function rememberFocus(signal: AbortSignal, stage: HTMLElement, isInside: () => boolean): () => void {
  let before: HTMLElement | undefined;
  stage.addEventListener(
    'focusin',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !stage.contains(relatedTarget)) before = relatedTarget;
    },
    { signal },
  );
  return () => {
    if (isInside() && before?.isConnected) before.focus({ preventScroll: true });
  };
}

function isNothingFocused(): boolean {
  const { activeElement, body, documentElement } = document;
  return activeElement === null || activeElement === body || activeElement === documentElement;
}

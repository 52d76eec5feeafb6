// After an action the focus goes on where the person does, and is never lost with the button that was pressed.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Focuses the element each time `landing` is a new object that names this place. */
export function useLanding<Place extends HTMLElement>(place: string, landing?: { on: string }): RefObject<Place | null> {
  const ref = useRef<Place>(null);
  useEffect(() => {
    if (landing?.on === place) ref.current?.focus();
  }, [landing, place]);
  return ref;
}

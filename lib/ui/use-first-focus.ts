// What has just been opened takes the focus once, so that it is read from its beginning.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export function useFirstFocus<Place extends HTMLElement>(): RefObject<Place | null> {
  const ref = useRef<Place>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}

// Tells whether a click on our card can be meant: a page may slip the card under a click, or lay something over it that lets clicks through.

/** As browsers do for their own questions. */
const LONG_ENOUGH = 500;

export type Doubt = 'too-soon' | 'covered';

export interface Doubts {
  /** The card or the chip, as it comes and goes. */
  watch(bubble: Element | null): void;
  /** Undefined for a click that counts. A key needs the focus, which no page can give. */
  about(click: Event): Doubt | undefined;
}

/** Chromium says when anything at all is drawn over our bubble; elsewhere its standing still has to do. */
export function createDoubts(signal: AbortSignal): Doubts {
  let since = 0;
  let isCovered = false;
  const again = (): void => void (since = performance.now());
  const changes = new MutationObserver(again);
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = { trackVisibility: true, delay: 100 };
  const cover = new IntersectionObserver((entries) => {
    const isNow = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === false;
    if (isNow !== isCovered) again();
    isCovered = isNow;
  }, options);
  const stop = (): void => (changes.disconnect(), cover.disconnect());
  signal.addEventListener('abort', stop);

  return {
    watch(bubble) {
      stop();
      if (bubble === null || signal.aborted) return;
      again();
      changes.observe(bubble, { subtree: true, childList: true, characterData: true, attributes: true });
      cover.observe(bubble);
    },
    about(click) {
      if ((click as UIEvent).detail === 0) return undefined;
      if (isCovered) return 'covered';
      return performance.now() - since < LONG_ENOUGH ? 'too-soon' : undefined;
    },
  };
}

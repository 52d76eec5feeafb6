// The one element of ours in the page: a plain div under <html> with a closed root, there only while there is something to show.
import { createFuse } from './fuse.ts';
import { onTopLayer } from './top-layer.ts';

export interface Mount {
  /** Render here. */
  stage: HTMLElement;
  show(): void;
  hide(): void;
  /** False while the page holds everything outside its own dialog inert, and after we have given up. */
  isWelcome(): boolean;
  /** The page has taken our element away too often. */
  hasGivenUp(): boolean;
  /** True when the focus is inside. */
  hasFocus(): boolean;
}

export interface MountEvents {
  /** Whether we are welcome has changed. */
  onWelcome(): void;
}

/** Rounds in five seconds after which the page has won. */
const ROUNDS = 5;
const SPAN = 5000;

/** Everything goes with the signal. Nothing of the page is changed but the list of children of <html>. */
export function createMount(signal: AbortSignal, dress: (root: ShadowRoot) => void, events: MountEvents): Mount {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const stage = document.createElement('div');
  stage.className = 'mo-root';
  stage.popover = 'manual';
  dress(root);
  root.append(stage);

  const removals = createFuse(ROUNDS, SPAN);
  const liftings = createFuse(ROUNDS, SPAN);
  let isWanted = false;

  function mount(): void {
    document.documentElement.append(host);
    stage.showPopover();
    // The page may size its root as it likes: our sizes follow the browser's own default, which the reader chose.
    stage.style.setProperty('--mo-unit', getComputedStyle(host).fontSize);
  }

  function unmount(): void {
    isWanted = false;
    host.remove();
  }

  /** Moved elsewhere, it would be shown no more. */
  function isInPlace(): boolean {
    return host.parentNode === document.documentElement && stage.matches(':popover-open');
  }

  /** Above what has just opened, unless the person is in our card: it would lose their place. */
  function lift(): void {
    if (!host.isConnected || topLayer.hasModal() || root.activeElement || liftings.strain(performance.now())) return;
    stage.hidePopover();
    stage.showPopover();
  }

  const topLayer = onTopLayer(signal, (change) => {
    if (change === 'opened') lift();
    events.onWelcome();
  });
  const isWelcome = (): boolean => !topLayer.hasModal() && !removals.isBlown() && !signal.aborted;

  const observer = new MutationObserver(() => {
    if (!isWanted || (isInPlace() && !host.hasAttributes())) return;
    if (removals.strain(performance.now())) {
      unmount();
      events.onWelcome();
    } else {
      // `inert` and `dir` reach in, whatever our style sheet says.
      for (const name of host.getAttributeNames()) host.removeAttribute(name);
      if (!isInPlace()) mount();
    }
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  observer.observe(host, { attributes: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    unmount();
  });

  return {
    stage,
    isWelcome,
    hasGivenUp: removals.isBlown,
    show() {
      if (isWanted || !isWelcome()) return;
      isWanted = true;
      mount();
    },
    hide: unmount,
    hasFocus: () => root.activeElement !== null,
  };
}

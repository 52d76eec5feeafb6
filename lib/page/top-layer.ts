// Tells when the page opens something above everything else, and whether a modal dialog has made the rest of it inert.

export interface TopLayer {
  /** A modal dialog is open: what stands outside it can be seen and not used. */
  hasModal(): boolean;
}

/** Calls back when a popover or dialog of the page opens or closes. Looks at the whole page once, at the start. */
export function onTopLayer(signal: AbortSignal, react: (change: 'opened' | 'closed') => void): TopLayer {
  const modals = new Set<Element>(document.querySelectorAll('dialog:modal'));
  const observer = new MutationObserver((records) => {
    for (const { target } of records) look(target as Element);
    for (const modal of modals) if (!modal.isConnected) look(modal);
  });

  function look(element: Element): void {
    const isOpen = element.isConnected && element.localName === 'dialog' && element.matches(':modal');
    if (isOpen === modals.has(element)) return;
    if (isOpen) modals.add(element);
    else modals.delete(element);
    observe();
    react(isOpen ? 'opened' : 'closed');
  }

  /** A dialog that leaves the page while open says nothing of it: children are watched as long as one is open. */
  function observe(): void {
    if (!signal.aborted) observer.observe(document, { subtree: true, attributeFilter: ['open'], childList: modals.size > 0 });
  }

  // Neither event bubbles, both are captured; ours stay inside our closed root.
  document.addEventListener(
    'toggle',
    (event) => {
      const { newState } = event;
      if (event.target instanceof HTMLElement && event.target.popover !== null) react(newState === 'open' ? 'opened' : 'closed');
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  observe();
  return { hasModal: () => modals.size > 0 };
}

// What a page can do to our one element and to the clicks on it. Each function runs in the page and may only call `onHost`.

/** Calls back whenever an element that is neither head nor body comes under `<html>`. */
export function onHost(react: (host: HTMLElement) => void): void {
  const look = (): void => {
    for (const child of document.documentElement.children) if (!/^(HEAD|BODY)$/.test(child.tagName)) react(child as HTMLElement);
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true });
}

/** Into a place where nobody sees it: each time by another way. */
export function move(): void {
  let turn = 0;
  onHost((host) => {
    turn += 1;
    const jail = document.createElement('div');
    jail.style.cssText = 'display:none';
    document.body.append(jail);
    const keepsState = jail as HTMLElement & { moveBefore?: (node: Node, before: null) => void };
    if (turn % 2 === 0 && keepsState.moveBefore) keepsState.moveBefore(host, null);
    else jail.append(host);
  });
}

/** By attribute and by style sheet; again half a second later, when what was put there has been seen. */
export function restyle(): void {
  const sheet = document.createElement('style');
  sheet.textContent =
    'html > div { opacity: 0 !important; transform: scale(0.01) !important; filter: opacity(0) !important; pointer-events: none !important; visibility: hidden !important; --mo-ink: transparent !important; --mo-size: 0px !important; --mo-paper: transparent !important } html { --mo-ink: transparent; font-size: 1px }';
  document.documentElement.append(sheet);
  document.head.append(sheet);
  onHost((host) => {
    if (host.hasAttribute('data-seen')) return;
    const dress = (): void => {
      for (const [name, value] of [
        ['data-seen', '1'],
        ['style', 'display: none !important; opacity: 0 !important'],
        ['class', 'x'],
        ['hidden', ''],
        ['inert', ''],
        ['dir', 'rtl'],
        ['aria-hidden', 'true'],
      ] as const)
        host.setAttribute(name, value);
    };
    dress();
    setTimeout(dress, 500);
  });
}

/** With a sheet in the top layer that lets clicks through, from a closed root whose events nobody outside hears. */
export function cover(): void {
  addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
  onHost(() => {
    setTimeout(() => {
      const holder = document.createElement('div');
      const sheet = document.createElement('div');
      sheet.popover = 'manual';
      sheet.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;pointer-events:none;background:#fff';
      sheet.textContent = 'Continue';
      document.body.append(holder);
      holder.attachShadow({ mode: 'closed' }).append(sheet);
      sheet.showPopover();
    }, 200);
  });
}

/** Says that the objection has been sent at the very moment of a click, so that our card comes under the next. */
export function swap(): void {
  const slip = (): void => {
    const page = window.replicaPage;
    if (page.afterSending === undefined || document.querySelector('[data-swapped]')) return;
    const holder = document.createElement('div');
    holder.dataset['swapped'] = '1';
    holder.innerHTML = window.replicaPolicy.createHTML(page.afterSending);
    document.body.append(holder);
  };
  addEventListener('pointerdown', slip, true);
}

/** Every event a click and a key are made of, on our element, on what lies at its place, and on the document. */
export function synthetic(): void {
  onHost((host) => {
    setTimeout(() => {
      const places = [host, document, document.documentElement, window];
      const kinds = ['pointerdown', 'mousedown', 'focusin', 'pointerup', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'];
      for (let x = 8; x < innerWidth; x += 24) {
        for (let y = 8; y < innerHeight; y += 24) {
          if (document.elementFromPoint(x, y) !== host) continue;
          const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1, button: 0 };
          for (const kind of kinds) host.dispatchEvent(new MouseEvent(kind, at));
        }
      }
      for (const place of places)
        for (const key of ['Escape', 'Enter', ' ', 'Tab'])
          for (const kind of ['keydown', 'keyup']) place.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, composed: true }));
      host.click();
      host.focus();
      Object.assign(window.spoils, { isDone: true });
    }, 1000);
  });
}

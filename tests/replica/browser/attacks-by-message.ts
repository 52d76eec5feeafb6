// What a page can do to find out about us or to speak to us. Each function runs in the page and may only call `listen` and `onHost`.
import { onHost } from './attacks-on-hint.ts';

declare global {
  interface Window {
    spoils: Record<string, unknown>;
  }
}

/** Keeps what every event of these kinds carries. */
export function listen(kinds: readonly string[], take: (event: Event) => unknown): unknown[] {
  const heard: unknown[] = [];
  for (const kind of kinds) {
    for (const place of [window, document]) place.addEventListener(kind, (event) => heard.push([kind, take(event)]), true);
  }
  return heard;
}

/** In every way a page has, to any extension that would listen. The id is guessed right: the test puts it in the address. */
export function messages(): void {
  const id = new URLSearchParams(location.hash.slice(1)).get('id') ?? '';
  const answers: unknown[] = [];
  window.spoils['answers'] = answers;
  const asked = ['guideContext', 'rules', 'propose', 'record', 'wholeLedger', 'exportBackup', 'mute', 'whoIsHere', 'whatIsHere'];
  const speak = (): void => {
    const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: (id: string, message: object) => Promise<unknown> } } };
    for (const type of [...asked, 'm-opposer:known-surface']) {
      const message = { id: 1, type, data: { platform: 'facebook', surface: 'facebook.privacy_center' }, timestamp: Date.now() };
      void chrome?.runtime?.sendMessage?.(id, message).then(
        (answer) => answers.push(answer),
        () => undefined,
      );
      window.postMessage(message, location.origin);
      window.postMessage({ type: 'wxt:content-script-started', id, timestamp: 0 }, location.origin);
      for (const place of [window, document, document.documentElement]) place.dispatchEvent(new CustomEvent(type, { detail: message }));
    }
    for (const name of ['m-opposer:guide', `wxt:${id}:guide`]) Object.assign(globalThis, { [name]: true });
  };
  speak();
  setInterval(speak, 300);
  window.spoils['heard'] = listen(['message', 'messageerror', 'wxt:content-script-started', 'wxt:locationchange'], (event) => {
    const { data, detail } = event as MessageEvent & CustomEvent;
    return event.isTrusted && (data as { timestamp?: number } | undefined)?.timestamp !== undefined
      ? 'own'
      : JSON.stringify(data ?? detail);
  });
}

/** By all that a page may ask the browser about what is on it. */
export function detect(): void {
  const id = new URLSearchParams(location.hash.slice(1)).get('id') ?? '';
  const spoils = window.spoils;
  const take = (event: Event): unknown => {
    const { sourceFile, blockedURI, filename, message } = event as SecurityPolicyViolationEvent & ErrorEvent;
    return [sourceFile, blockedURI, filename, message].join(' ');
  };
  spoils['heard'] = listen(['securitypolicyviolation', 'error', 'unhandledrejection', 'message'], take);
  let isOver = false;
  onHost(() => {
    if (isOver) return;
    isOver = true;
    setTimeout(() => {
      const files = ['manifest.json', 'popup.html', 'sentinel.js', 'guide.js', 'icons/128.png', 'register.html'];
      const loaded: string[] = [];
      for (const file of files) {
        const image = new Image();
        image.addEventListener('load', () => loaded.push(file));
        image.src = `chrome-extension://${id}/${file}`;
        fetch(`chrome-extension://${id}/${file}`, { mode: 'no-cors' }).then(
          () => loaded.push(file),
          () => undefined,
        );
      }
      const host = [...document.documentElement.children].find(({ tagName }) => !/^(HEAD|BODY)$/.test(tagName));
      const everything = [...document.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ value }) => value));
      Object.assign(spoils, {
        loaded,
        host: host?.outerHTML,
        root: host?.shadowRoot,
        sheets: document.adoptedStyleSheets.length,
        globals: Object.keys(globalThis).filter((name) => /opposer|wxt|preact/i.test(name)),
        addresses: [...performance.getEntries().map(({ name }) => name), ...everything].filter((text) => /-extension:/.test(text)),
        runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
        cookies: /opposer/.test(document.cookie),
        stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => /opposer|wxt/.test(key)),
      });
    }, 500);
  });
}

/** A foreign frame, a frame of Meta's, a frame of our own address and one without any: all of them speak to the top. */
export function frames(): void {
  if (self !== top) return;
  const id = new URLSearchParams(location.hash.slice(1)).get('id') ?? '';
  const addresses = [
    'https://theatre.example/frame',
    `${location.origin}/privacy/center/`,
    `chrome-extension://${id}/popup.html`,
    'about:blank',
  ];
  addEventListener('load', () => {
    for (const address of addresses) {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }
  });
  window.spoils['heard'] = listen(['message'], ({ isTrusted }) => isTrusted);
}

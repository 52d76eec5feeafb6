// What a page can do to break the code beside it: names of its own where the browser's were, functions of its own for the browser's.

/** By forms, images and frames that bear the names of what the browser offers, in the document and in every form. */
export function clobber(): void {
  const ofDocument =
    'documentElement body head title cookie location readyState querySelector querySelectorAll createElement addEventListener activeElement referrer getElementById createTreeWalker defaultView'.split(
      ' ',
    );
  const ofForm =
    'children childNodes firstChild nextSibling parentElement parentNode closest contains matches querySelector querySelectorAll getAttribute hasAttribute textContent innerText localName tagName nodeType nodeName isConnected checkVisibility getBoundingClientRect getRootNode ownerDocument style compareDocumentPosition'.split(
      ' ',
    );
  const build = (): void => {
    // The link we look for moves into that form, and stands in it. The images come last: after them the document has no functions left.
    const link = document.getElementById('replica-target');
    const form = document.createElement('form');
    form.innerHTML = ofForm.map((name) => `<input name="${name}">`).join('');
    link?.parentElement?.replaceWith(form);
    Element.prototype.append.call(form, 'Vous avez le droit de vous ', link ?? '', ' à cela.');
    const images = document.createElement('div');
    images.innerHTML = ofDocument.map((name) => `<img name="${name}" id="${name}">`).join('');
    window.spoils['isDone'] = link !== null;
    document.body.append(images);
  };
  const after = Number(new URLSearchParams(location.hash.slice(1)).get('after') ?? 0);
  const timer = setInterval(() => {
    if (performance.now() < after || document.getElementById('replica-target') === null) return;
    clearInterval(timer);
    build();
  }, 10);
}

/** Everything we are made with, replaced by something that tells. */
export function prototypes(): void {
  const seen: string[] = [];
  window.spoils['seen'] = seen;
  const wrap = (holder: object, name: string): void => {
    const original = Reflect.get(holder, name) as (...given: unknown[]) => unknown;
    Reflect.set(holder, name, function (this: unknown, ...given: unknown[]) {
      if (/chrome-extension|moz-extension/.test(new Error('who calls').stack ?? '')) seen.push(name);
      if (name === 'attachShadow') seen.push('attachShadow by somebody');
      return Reflect.apply(original, this, given);
    });
  };
  const holders: [object, string[]][] = [
    [
      Element.prototype,
      ['attachShadow', 'append', 'remove', 'setAttribute', 'matches', 'closest', 'querySelectorAll', 'getBoundingClientRect'],
    ],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'focus']],
    [Document.prototype, ['createElement', 'querySelector', 'querySelectorAll', 'createTreeWalker']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [MutationObserver.prototype, ['observe', 'disconnect']],
    [IntersectionObserver.prototype, ['observe']],
    [Array.prototype, ['map', 'filter', 'find', 'push']],
    [String.prototype, ['normalize', 'replace', 'trim']],
    [Promise.prototype, ['then']],
    [JSON, ['parse', 'stringify']],
    [Reflect, ['ownKeys']],
  ];
  for (const [holder, names] of holders) for (const name of names) wrap(holder, name);
  for (const name of ['MutationObserver', 'IntersectionObserver', 'URL', 'AbortController', 'Intl'])
    Object.defineProperty(globalThis, name, { value: undefined, writable: true });
  Reflect.defineProperty(Object.prototype, 'res', { get: () => ({ isHintsOn: false }), configurable: true });
  Reflect.defineProperty(Object.prototype, 'isHintsOn', { get: () => false, configurable: true });
}

// What the extension's own world knows of `chrome`, as far as the tests use it there.

export interface ExtensionScope {
  chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

// The words of a part of the hint as the eye reads them, those that the style sheet draws included.

export function readText(part: Element | null): string {
  if (part === null) return '';
  const own = part.getAttribute('data-drawn') ?? '';
  const inner = [...part.childNodes].map((child) =>
    child.nodeType === Node.ELEMENT_NODE ? readText(child as Element) : child.textContent,
  );
  return own + inner.join('');
}

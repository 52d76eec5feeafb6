// Tells text the eye reads from text that is only there to confuse a machine: letters put between letters and hidden by style.

/** Never read on the screen, whatever its style. */
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'DESC', 'svg', 'SVG']);
/** Further out of the page than anybody scrolls. */
const FAR = -999;

/** False for an element that hides all that is in it. */
export function isShown(element: Element): boolean {
  if (NOT_TEXT.has(element.tagName) || element.hasAttribute('hidden')) return false;
  const style = getComputedStyle(element);
  return style.display !== 'none' && style.opacity !== '0' && !isClippedAway(style) && !isFarAway(style);
}

/** Asked of the element right around a text: what is in it may take these back. */
export function isLegible(element: Element): boolean {
  const { visibility, fontSize, textIndent } = getComputedStyle(element);
  return (
    visibility !== 'hidden' && visibility !== 'collapse' && Number.parseFloat(fontSize) !== 0 && !(Number.parseFloat(textIndent) < FAR)
  );
}

/** What is left for screen readers alone: cut to nothing, or to a point. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  const { clipPath, overflow, width, height } = style;
  // The old property, which pages still hide text for screen readers with.
  const clip = style.getPropertyValue('clip');
  if (/^rect\(([01](px)?[, ]*){4}\)$/.test(clip) || /^(inset\((50|100)%|circle\(0)/.test(clipPath)) return true;
  const isCut = overflow === 'hidden' || overflow === 'clip';
  return isCut && (Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1);
}

function isFarAway({ position, left, top, transform }: CSSStyleDeclaration): boolean {
  const [x, y] = /^matrix\((?:[^,]+,){4}([^,]+),([^)]+)\)$/.exec(transform)?.slice(1) ?? [];
  if ([x, y].some((shift) => Number.parseFloat(shift ?? '') < FAR)) return true;
  const isMoved = position === 'absolute' || position === 'fixed';
  return isMoved && [left, top].some((place) => Number.parseFloat(place) < FAR);
}

// One control of the page as the pure core sees it: what it is called, where it leads, which sentence it stands in.
import type { Control, ControlRole } from '../guide/view.ts';
import { contextOf } from './context.ts';
import { nameOf } from './name.ts';
import { plainText } from './plain-text.ts';
import { scatteredText, shownText } from './shown-text.ts';

/** Everything that can be a target. Meta's buttons are divs with a role; its links are anchors with or without one. */
export const CONTROLS = 'a[href],button,input[type="radio"],[role="link"],[role="button"],[role="radio"],[role="tab"],[role="menuitem"]';

const LONGEST_NAME = 200;
const LONGEST_TEXT = 160;
const LONGEST_CONTEXT = 600;

/** A role attribute wins over the tag, as it does for a screen reader. */
export function roleOf(element: Element): ControlRole | undefined {
  switch (element.getAttribute('role') ?? element.localName) {
    case 'link':
    case 'a':
      return 'link';
    case 'button':
      return 'button';
    case 'radio':
    case 'input':
      return 'radio';
    case 'tab':
      return 'tab';
    case 'menuitem':
      return 'menuitem';
    default:
      return undefined;
  }
}

/** Absolute, as the browser resolves it. An svg link keeps its address in an object: no known target is one. */
export function hrefOf(element: Element): string | undefined {
  const { href } = element as HTMLAnchorElement;
  return typeof href === 'string' && href !== '' ? href : undefined;
}

/** What the control may be called, without the cost of its name and its sentence: its own label and its text. */
export function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? '';
  const text = (captionOf(element) ?? '').slice(0, LONGEST_TEXT * 2);
  return label === '' ? text : `${label}\n${text}`;
}

/** A radio button says nothing itself: its text is that of its label. */
function captionOf(element: Element): string | null | undefined {
  return element.localName === 'input' ? (element as HTMLInputElement).labels?.[0]?.textContent : element.textContent;
}

/** What it is called when its letters are scattered over pieces, and only then: costly, so asked where the letters are there. */
export function scatteredLabelOf(element: Element): string {
  return plainText(scatteredText(element), LONGEST_TEXT);
}

/** The picture of one control. Costly: ask it for the few that may matter. */
export function readControl(element: Element, ref: number): Control | undefined {
  const role = roleOf(element);
  if (role === undefined || isUnfolded(element)) return undefined;
  return {
    ref,
    role,
    name: plainText(nameOf(element), LONGEST_NAME),
    text: plainText(shownText(element), LONGEST_TEXT),
    href: hrefOf(element),
    context: plainText(`${role === 'radio' ? questionOf(element) : ''} ${contextOf(element, LONGEST_CONTEXT)}`, LONGEST_CONTEXT),
  };
}

/** Pressed once more it would only close again: what it holds is in the page now. */
function isUnfolded(element: Element): boolean {
  return element.getAttribute('aria-expanded') === 'true';
}

/** An answer means nothing without its question: the name of the group it stands in. */
function questionOf(element: Element): string {
  const group = element.closest('[role="radiogroup"],[role="group"],fieldset');
  if (group === null) return '';
  const legend = group.querySelector(':scope > legend')?.textContent ?? '';
  return legend !== '' || !group.matches('[aria-label],[aria-labelledby]') ? legend : nameOf(group);
}

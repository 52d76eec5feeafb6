// What a form page asks for, by kinds alone: enough to tell a form from a page that has none. No value is read.

export interface Fields {
  hasEmail: boolean;
  hasText: boolean;
  hasChoice: boolean;
  hasSubmit: boolean;
}

/** Everything that is filled in, chosen or pressed. Meta's are native or have a role. */
export const FIELDS =
  'input,textarea,select,button,[role="button"],[role="textbox"],[role="radio"],[role="checkbox"],[role="listbox"],[contenteditable="true"]';

type Kind = 'email' | 'text' | 'choice' | 'submit' | 'none';

export function fieldsOf(elements: Iterable<Element>): Fields {
  const kinds = new Set([...elements].map(kindOf));
  return { hasEmail: kinds.has('email'), hasText: kinds.has('text'), hasChoice: kinds.has('choice'), hasSubmit: kinds.has('submit') };
}

/** A search box and a login bar stand on every page, with or without a form of its own. */
function kindOf(element: Element): Kind {
  if (element.closest('[role="banner"],[role="navigation"],[role="search"],header,nav') || isOfLogin(element)) return 'none';
  switch (element.getAttribute('role') ?? typeOf(element)) {
    case 'radio':
    case 'checkbox':
    case 'select':
    case 'listbox':
      return 'choice';
    case 'email':
      return 'email';
    case 'textarea':
      return 'text';
    case 'text':
    case 'textbox':
      return isForEmail(element) ? 'email' : 'text';
    case 'submit':
    case 'button':
      // Buttons are everywhere: one sends a form only inside it.
      return element.closest('form') ? 'submit' : 'none';
    default:
      return 'none';
  }
}

function typeOf(element: Element): string {
  if (element.localName === 'input') return (element as HTMLInputElement).type;
  return element.hasAttribute('contenteditable') ? 'textbox' : element.localName;
}

/** By what the web calls such a field, in its name, its label or what stands in it before it is filled. */
function isForEmail(element: Element): boolean {
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '');
  const names = ['name', 'id', 'autocomplete', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
  return [...labels, ...names].some((text) => /mail/i.test(text));
}

function isOfLogin(element: Element): boolean {
  return element.closest('form')?.querySelector('[type="password"]') !== null && element.closest('form') !== null;
}

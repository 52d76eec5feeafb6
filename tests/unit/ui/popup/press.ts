// Finds what a person would press or fill in, by the words on it.

/** What an element says, on one line, with plain spaces. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

/** The first button or summary whose words begin so. */
export function control(within: ParentNode, words: string): HTMLElement {
  const found = [...within.querySelectorAll<HTMLElement>('button, summary')].find((one) => textOf(one).startsWith(words));
  if (found === undefined) throw new Error(`nothing to press says « ${words} »`);
  return found;
}

export function buttons(within: ParentNode): string[] {
  return [...within.querySelectorAll('button')].map(textOf);
}

/** Writes into the field of this name, as the keyboard does. */
export function fill(within: ParentNode, name: string, value: string): void {
  const field = within.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (field === null) throw new Error(`there is no field « ${name} »`);
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

/** Chooses a radio. */
export function choose(within: ParentNode, name: string, value: string): void {
  const radio = within.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
  if (radio === null) throw new Error(`there is no choice « ${value} »`);
  radio.click();
}

/** Opens a fold, as a press on its summary does. */
export function unfold(details: HTMLDetailsElement | null): void {
  if (details === null) throw new Error('there is no fold');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
}

// What the browser hands to a screen reader: its own accessibility tree, closed shadow roots included.
import type { Page } from '@playwright/test';

/** One thing a screen reader can stand on: `{ role: 'button', name: 'Fermer', expanded: false }`. */
export interface AxNode {
  role: string;
  name: string;
  description?: string;
  /** Of a heading. */
  level?: number;
  expanded?: boolean;
  checked?: string;
  invalid?: string;
  /** `polite` or `assertive`, of a live region. */
  live?: string;
  isFocusable: boolean;
}

/** Everything that is not left out of the tree, in the order of reading. */
export async function axTreeOf(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, description, properties = [] }) => {
        const values = new Map<string, unknown>(properties.map((one) => [one.name, one.value.value]));
        return {
          role: String(role?.value ?? ''),
          name: String(name?.value ?? '').trim(),
          description: description?.value === undefined ? undefined : String(description.value),
          level: values.get('level') as number | undefined,
          expanded: values.get('expanded') as boolean | undefined,
          checked: values.get('checked') as string | undefined,
          invalid: values.get('invalid') as string | undefined,
          live: values.get('live') as string | undefined,
          isFocusable: values.get('focusable') === true,
        };
      });
  } finally {
    await session.detach();
  }
}

const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'switch',
  'Date',
  'DisclosureTriangle',
]);

export const isControl = ({ role }: AxNode): boolean => CONTROLS.has(role);

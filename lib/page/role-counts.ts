// Counts the controls of a page by their role: for a diagnosis the person asks for, never on the way.
import type { ControlRole } from '../guide/view.ts';
import { CONTROLS, roleOf } from './control.ts';

export function roleCounts(root: ParentNode): Record<ControlRole, number> {
  const counts = { link: 0, button: 0, radio: 0, tab: 0, menuitem: 0 };
  for (const element of root.querySelectorAll(CONTROLS)) {
    const role = roleOf(element);
    if (role !== undefined) counts[role] += 1;
  }
  return counts;
}

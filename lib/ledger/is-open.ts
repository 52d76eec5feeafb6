// Whether an objection is still to be sent: asked in the page, too, where the names of all states would be dead weight.
import type { Status } from './status.ts';

/** Nothing is known to be sent yet. */
export function isOpen(status: Status): boolean {
  return status === 'todo' || status === 'form_opened';
}

// Writes down what the person tells of an account, from the popup and from the companion alike.
import { attempt } from './attempt.ts';
import { refuse } from './refusals.ts';
import type { NewEvent, PopupPorts, ReadPorts } from './popup-ports.ts';
import type { PopupState, Said } from './popup-state.ts';
import { nameOf } from './words.ts';

/** True when it was kept. A refusal is shown at its account. */
export async function recordEvent(state: PopupState, ports: ReadPorts & Pick<PopupPorts, 'record'>, event: NewEvent): Promise<boolean> {
  const at = event.accountId;
  // An emptied date field is not « today »: the person is asked.
  if (event.day === '') return refuse(state, at, 'refusal.no_day');
  state.touched.value = at;
  return attempt(state, ports, {
    question: JSON.stringify(event),
    at,
    landing: at,
    said: () => recorded(state, event),
    ask: () => ports.record(event),
  });
}

function recorded(state: PopupState, event: NewEvent): Said {
  const row = state.model.value?.rows.find(({ account }) => account.id === event.accountId);
  const key = event.type === 'corrected' ? 'said.undone' : 'said.recorded';
  return { key, account: row && nameOf(row.account), status: row && `status.${row.statusKey}` };
}

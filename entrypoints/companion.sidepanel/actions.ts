// What the buttons of the companion do: what the popup's do, and which account comes next.
import { sendMessage } from '../../lib/browser/messages.ts';
import { sendTold } from '../../lib/browser/send-told.ts';
import type { CompanionActions, CompanionState } from '../../lib/ui/companion/companion-view.ts';
import { say } from '../../lib/ui/popup/attempt.ts';
import type { ReadPorts } from '../../lib/ui/popup/popup-ports.ts';
import { load } from '../../lib/ui/popup/popup-state.ts';
import { recordEvent } from '../../lib/ui/popup/record-event.ts';

export function actionsOf({ popup, chosen, noted }: CompanionState, ports: ReadPorts): CompanionActions {
  const told = { ...ports, record: sendTold };
  return {
    choose: (accountId) => {
      chosen.value = accountId;
    },
    record: (event) => {
      // What is taken back is done again; what is noted makes room for the next one.
      chosen.value = event.type === 'corrected' ? event.accountId : chosen.value;
      noted.value = event.accountId;
      return recordEvent(popup, told, event);
    },
    showHints: async () => {
      await sendMessage('setHints', { isOn: true }).catch(() => undefined);
      await load(popup, ports);
      say(popup, { key: 'said.hints_on' });
    },
    copy: async (text) => {
      const isCopied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      say(popup, { key: isCopied ? 'said.copied' : 'said.not_copied' });
      return isCopied;
    },
    retry: () => load(popup, ports),
  };
}

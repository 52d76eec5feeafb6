// What the page of settings asks of the world, answered by the browser and by our background.
import { now } from '../../lib/browser/clock.ts';
import { ask } from '../../lib/browser/ask.ts';
import { sendMessage } from '../../lib/browser/messages.ts';
import type { SyncState } from '../../lib/browser/sync.ts';
import { syncCounts, syncProblemKey } from '../../lib/browser/sync-keys.ts';
import { dayOf } from '../../lib/ledger/moment.ts';
import type { SettingsPorts, SyncModel } from '../../lib/ui/settings/settings-ports.ts';

export function browserPorts(rewrite: SettingsPorts['rewrite']): SettingsPorts {
  return {
    today: () => dayOf(now()),
    settings: () => ask('settings'),
    setHints: (isOn) => sendMessage('setHints', { isOn }),
    unmute: (surface) => sendMessage('unmute', { surface }),
    unmuteAll: () => sendMessage('unmuteAll'),
    setLanguage: (language) => sendMessage('setLanguage', { language }),
    setCountry: (country) => sendMessage('setCountry', { country }),
    sync: async () => syncModelOf(await sendMessage('sync')),
    setSync: async (isOn) => syncModelOf(await sendMessage('setSync', { isOn })),
    erase: () => sendMessage('eraseEverything'),
    rewrite,
  };
}

function syncModelOf(state: SyncState): SyncModel {
  const { isOn, problem } = state;
  return { isOn, lines: syncCounts(state), problem: problem && syncProblemKey(problem) };
}

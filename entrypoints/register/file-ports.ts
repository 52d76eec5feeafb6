// Takes the ledger out as files and brings copies in: what the page writes is written here, what is kept is kept by the background.
import { backupChannel } from '../../lib/browser/backup-channel.ts';
import { now } from '../../lib/browser/clock.ts';
import { download } from '../../lib/browser/download.ts';
import { ask } from '../../lib/browser/ask.ts';
import { accountsTableOf } from '../../lib/ledger/csv-accounts.ts';
import { historyTableOf } from '../../lib/ledger/csv-history.ts';
import { csvOf, separatorIn } from '../../lib/ledger/csv.ts';
import { calendarOf } from '../../lib/ledger/ics.ts';
import { dayOf } from '../../lib/ledger/moment.ts';
import { planOf } from '../../lib/ledger/plan-of.ts';
import type { Say } from '../../lib/ledger/say.ts';
import { shareable } from '../../lib/ledger/shareable.ts';
import type { CalendarChoice, FilePorts, TableChoice } from '../../lib/ui/register/file-ports.ts';
import { everything } from './everything.ts';

export function fileChannels(say: Say): FilePorts {
  return {
    ...backupChannel(),
    saveTable: (choice) => saveTable(choice, say),
    saveCalendar: (choice) => saveCalendar(choice, say),
    isNearlyFull: async () => (await ask('storageUse')).isNearlyFull,
  };
}

async function saveTable({ what, withHolders, withNotes }: TableChoice, say: Say): Promise<void> {
  const { ledger, world } = await everything();
  const shown = shareable(ledger, { withHolders, withNotes }, say);
  const table = what === 'accounts' ? accountsTableOf(shown, world, say) : historyTableOf(shown, world, say);
  download(nameFor('csv'), csvOf(table, separatorIn(say('extension.language'))), 'text/csv');
}

async function saveCalendar({ withNames, accountId }: CalendarChoice, say: Say): Promise<boolean> {
  const { ledger, world } = await everything();
  const steps = planOf(ledger, world).filter((step) => accountId === undefined || step.accountId === accountId);
  const text = calendarOf(steps, ledger, { say, now: world.now, withNames });
  if (text !== undefined) download(nameFor('ics'), text, 'text/calendar');
  return text !== undefined;
}

function nameFor(ending: string): string {
  return `m-opposer-${dayOf(now())}.${ending}`;
}

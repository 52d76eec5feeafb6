// A copy of the ledger out as a file, and one in: for the pages that offer it.
import { dayOf } from '../ledger/moment.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import { ask } from './ask.ts';
import { sendMessage, type AskedImport, type ProtocolMap } from './messages.ts';

export interface BackupChannel {
  saveBackup(): Promise<void>;
  preview(file: AskedImport): Promise<ReturnType<ProtocolMap['previewImport']>>;
  apply(file: AskedImport): Promise<ReturnType<ProtocolMap['applyImport']>>;
}

export function backupChannel(): BackupChannel {
  return {
    saveBackup: async () => download(`m-opposer-${dayOf(now())}.json`, await ask('exportBackup')),
    preview: (file) => sendMessage('previewImport', file),
    apply: (file) => sendMessage('applyImport', file),
  };
}

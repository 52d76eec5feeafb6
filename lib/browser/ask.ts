// How our own pages ask the background for what it knows.
import type { GetDataType, GetReturnType } from '@webext-core/messaging';
import { askAgain } from './ask-again.ts';
import { sendMessage, type ProtocolMap } from './messages.ts';

/** What only reads: asking twice changes nothing. */
type Question =
  | 'words'
  | 'popupModel'
  | 'registerModel'
  | 'accountDetail'
  | 'wholeLedger'
  | 'conflicts'
  | 'hints'
  | 'settings'
  | 'storageUse'
  | 'exportQuarantine'
  | 'exportBackup';

/** Rejects when the background fails, or does not answer however often it is asked. */
export function ask<Type extends Question>(
  type: Type,
  ...[data]: Parameters<ProtocolMap[Type]>
): Promise<GetReturnType<ProtocolMap[Type]>> {
  return askAgain(() => sendMessage(type, data as GetDataType<ProtocolMap[Type]>));
}

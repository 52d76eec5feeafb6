// Pages of Meta itself belong to no platform: there, as for the form we offer, Facebook's accounts are meant.
import { isLedgerPlatform, type LedgerPlatform } from '../ledger/platform.ts';

export function ledgerPlatformOf(platform: string): LedgerPlatform {
  return isLedgerPlatform(platform) ? platform : 'facebook';
}

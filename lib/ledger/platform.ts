// The platforms on which an account can object, as plain words: the popup needs them without the parser.

export const LEDGER_PLATFORMS = ['facebook', 'instagram', 'threads'] as const;

export type LedgerPlatform = (typeof LEDGER_PLATFORMS)[number];

/** `meta` or `whatsapp` are platforms too, but nobody objects there as an account. */
export function isLedgerPlatform(platform: string): platform is LedgerPlatform {
  return LEDGER_PLATFORMS.some((known) => known === platform);
}

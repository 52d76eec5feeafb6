// Reads a policy entry by entry: what is wrong is left out and named, and what is right holds.
import * as z from 'zod/mini';
import { AccountKind, Handle, LedgerPlatform } from '../ledger/account.ts';
import { Country } from '../rules/country.ts';

/** Says nothing that a line of ours could be turned around by. */
const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(120), z.regex(/^[^\p{Control}\p{Format}]*$/u));
const AnyHandle = z.pipe(
  z.string(),
  z.transform((text: string) => text.trim().replace(/^@/, '')),
);

const ManagedAccount = z.strictObject({
  platform: LedgerPlatform,
  handle: z.pipe(AnyHandle, Handle),
  kind: AccountKind,
  label: z.optional(Text),
});

/** As an administrator writes it. `welcomePage` and `hints` can only be switched off. */
const SETTINGS = {
  accounts: z.array(z.unknown()).check(z.maxLength(5000)),
  contact: Text,
  country: Country,
  welcomePage: z.boolean(),
  hints: z.boolean(),
};

type Setting = keyof typeof SETTINGS;
export type ManagedAccount = z.infer<typeof ManagedAccount>;

export interface PolicyFault {
  /** As it stands in the policy, cut. */
  setting: string;
  /** Which account of the list, from 1. */
  entry?: number;
  why: 'unknown' | 'unreadable';
}

export interface ManagedPolicy {
  /** False where no organisation has said anything. */
  isSet: boolean;
  accounts: readonly ManagedAccount[];
  /** Whom to ask at the organisation. */
  contact?: string;
  /** Where people live who have not said it themselves. */
  country?: Country;
  isWelcomeOff: boolean;
  isHintsOff: boolean;
  /** What was left out. Nothing else is touched by it. */
  faults: readonly PolicyFault[];
}

export const NO_POLICY: ManagedPolicy = { isSet: false, accounts: [], isWelcomeOff: false, isHintsOff: false, faults: [] };
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly Setting[];

/** Whatever a browser hands over as a policy. */
export function policyIn(given: Readonly<Record<string, unknown>>): ManagedPolicy {
  const faults: PolicyFault[] = Object.keys(given)
    .filter((name) => !Object.hasOwn(SETTINGS, name))
    .map((name) => ({ setting: name.slice(0, 40), why: 'unknown' }));
  const read = <Name extends Setting>(setting: Name): z.infer<(typeof SETTINGS)[Name]> | undefined => {
    if (given[setting] === undefined || given[setting] === null) return undefined;
    const parsed = SETTINGS[setting].safeParse(given[setting]);
    if (!parsed.success) faults.push({ setting, why: 'unreadable' });
    return parsed.data as z.infer<(typeof SETTINGS)[Name]> | undefined;
  };
  const accounts = (read('accounts') ?? []).flatMap((entry, index) => {
    const parsed = ManagedAccount.safeParse(entry);
    if (!parsed.success) faults.push({ setting: 'accounts', entry: index + 1, why: 'unreadable' });
    return parsed.success ? [parsed.data] : [];
  });
  const [contact, country] = [read('contact'), read('country')];
  return {
    isSet: Object.keys(given).length > 0,
    accounts,
    ...(contact !== undefined && { contact }),
    ...(country !== undefined && { country }),
    isWelcomeOff: read('welcomePage') === false,
    isHintsOff: read('hints') === false,
    faults,
  };
}

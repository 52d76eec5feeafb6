// What a message may carry, parsed where it arrives. The types stand in messages.ts; here is what is checked of them.
import * as z from 'zod/mini';
import { Account, AccountKind, Handle, Id, LedgerPlatform, PlatformId } from '../ledger/account.ts';
import { EVENT_DETAILS, EventType } from '../ledger/event.ts';
import { Day } from '../ledger/moment.ts';
import { Country } from '../rules/country.ts';
import { SurfaceId } from '../rules/surface-schema.ts';
import { MOST_OF_A_REASON } from './kept-card.ts';
import { Language } from './settings-store.ts';

const Text = z.string().check(z.maxLength(120));

export const Nothing = z.nullish(z.undefined());
export const AskedContext = z.strictObject({ platform: LedgerPlatform });
export const AskedAccount = z.strictObject({ accountId: Id });
export const AskedMute = z.strictObject({ surface: SurfaceId });
export const AskedSwitch = z.strictObject({ isOn: z.boolean() });
/** Without a change it is only asked. */
export const AskedCard = z.nullish(
  z.strictObject({ isOpen: z.optional(z.boolean()), reason: z.optional(z.string().check(z.maxLength(MOST_OF_A_REASON))) }),
);
/** Said only where it is so. */
export const AskedWords = z.nullish(z.strictObject({ areMissing: z.literal(true) }));
export const AskedOffer = z.strictObject({ tabId: z.int().check(z.nonnegative()) });

export const Proposed = z.strictObject({
  accountId: Id,
  type: z.enum(['form_opened', 'sent']),
  form: z.optional(z.string().check(z.maxLength(100))),
});

export const Told = z.strictObject({
  id: z.optional(Id),
  accountId: Id,
  type: EventType,
  day: z.optional(Day),
  corrects: z.optional(Id),
  ...EVENT_DETAILS,
});
export const ToldMany = z.array(Told).check(z.maxLength(5000));

/** Not judged here: whatever a file is, lib/ledger/import-file.ts says it. */
export const AskedImport = z.strictObject({ text: z.string(), isDamageAccepted: z.optional(z.boolean()) });

const Count = z.int().check(z.nonnegative());
export const AskedSlice = z.nullish(z.strictObject({ from: Count, count: Count, also: z.optional(Id) }));
export const AskedCountry = z.strictObject({ country: z.optional(Country) });

export const AskedLanguage = z.strictObject({ language: z.optional(Language) });

export const NewAccount = z.omit(Account, { id: true, addedAt: true });

/** What the guide answers about its page; parsed too, for it lives beside the page's own code. */
export const SeenAccount = z.optional(
  z.strictObject({
    platform: LedgerPlatform,
    handle: Handle,
    name: z.optional(Text),
    platformId: z.optional(PlatformId),
    kind: AccountKind,
  }),
);

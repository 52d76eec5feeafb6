// What a letter is about: one account, where its objection stands, and which law holds for its holder.
import { accountStandingOf } from '../account-standing.ts';
import { jurisdictionFor } from '../home.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import { recordOf, type AccountRecord, type Ledger } from '../ledger.ts';
import { dayOf, type Day } from '../moment.ts';
import type { Standing } from '../standing.ts';
import type { World } from '../world.ts';
import type { Law } from '../../rules/law.ts';

export interface LetterCase {
  record: AccountRecord;
  standing: Standing;
  where: Jurisdiction;
  law: Law;
  today: Day;
}

/** What the person types for this letter. None of it is kept. */
export interface Writer {
  name?: string;
  /** The account's own e-mail address. */
  email?: string;
  place?: string;
  /** Where they can be answered, in as many lines as they like. */
  contact?: string;
  /** What they answer to something Meta asked. */
  answer?: string;
  /** Their own words on their situation. */
  situation?: string;
}

/** Undefined when there is no such account (any more). */
export function letterCaseOf(ledger: Ledger, accountId: string, world: World): LetterCase | undefined {
  const record = recordOf(ledger, accountId);
  if (record === undefined) return undefined;
  return {
    record,
    standing: accountStandingOf(ledger, record, world),
    where: jurisdictionFor(record, world),
    law: world.law,
    today: dayOf(world.now),
  };
}

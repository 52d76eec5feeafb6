// What our own pages may ask of the background.
import { isSameAccount } from '../ledger/account.ts';
import { accountDetailOf } from '../ledger/account-detail.ts';
import { popupModelOf, type Offer } from '../ledger/popup-model.ts';
import { registerModelOf } from '../ledger/register-model.ts';
import { RegisterQuery } from '../ledger/register-query.ts';
import { answer } from './answer.ts';
import {
  AskedAccount,
  AskedCountry,
  AskedSwitch,
  AskedMute,
  AskedOffer,
  AskedSlice,
  NewAccount,
  Nothing,
  Told,
  ToldMany,
} from './asked.ts';
import { worldAt, type Desk } from './desk.ts';
import { offerIn } from './offer-in.ts';
import { storageUse } from './quota.ts';
import { isOurPage } from './sender.ts';
import { follow, tellAll, tellOne } from './write-down.ts';

/** `isOurs`: whether the guide has something to do at an address. */
export function answerPopup(desk: Desk, isOurs: (url: URL) => boolean): void {
  const from = isOurPage;
  const otherwise = { ok: false, why: 'invalid' } as const;

  answer('popupModel', { from, shape: AskedSlice }, async (slice) => {
    const { ledger, quarantined } = await desk.ledger.read();
    const { isNearlyFull } = await storageUse();
    return popupModelOf(ledger, { ...(await worldAt(desk)), rules: desk.rules, quarantined, isNearlyFull, slice: slice ?? undefined });
  });
  answer('registerModel', { from, shape: RegisterQuery }, async (query) =>
    registerModelOf((await desk.ledger.read()).ledger, query, await worldAt(desk)),
  );
  answer('accountDetail', { from, shape: AskedAccount }, async ({ accountId }) =>
    accountDetailOf((await desk.ledger.read()).ledger, accountId, await worldAt(desk)),
  );
  answer('wholeLedger', { from, shape: Nothing }, async () => (await desk.ledger.read()).ledger);
  answer('record', { from, shape: Told, otherwise }, (told) => tellOne(desk, told));
  answer('recordMany', { from, shape: ToldMany, otherwise: [otherwise] }, (told) => tellAll(desk, told));
  answer('addAccount', { from, shape: NewAccount, otherwise }, (account) => follow(desk, account));
  answer('hints', { from, shape: Nothing }, async () => {
    const { isHintsOn, isHintsManaged, muted } = await desk.settings.read();
    return { isOn: isHintsOn, muted: muted.length, isManaged: isHintsManaged };
  });
  answer('setHints', { from, shape: AskedSwitch }, ({ isOn }) => desk.settings.setHints(isOn));
  answer('setCountry', { from, shape: AskedCountry }, async ({ country }) => {
    await desk.settings.setCountry(country);
    await desk.afterWrite();
  });
  answer('unmute', { from, shape: AskedMute }, ({ surface }) => desk.settings.unmute(surface));
  answer('unmuteAll', { from, shape: Nothing }, () => desk.settings.unmuteAll());
  answer('exportQuarantine', { from, shape: Nothing }, () => desk.ledger.exportQuarantine());
  answer('offer', { from, shape: AskedOffer }, async ({ tabId }) => newcomer(desk, await offerIn(tabId, isOurs)));
}

/** Who is followed already is not offered again. */
async function newcomer(desk: Desk, offer: Offer | undefined): Promise<Offer | undefined> {
  if (offer === undefined) return undefined;
  const { ledger } = await desk.ledger.read();
  return Object.values(ledger).some(({ account }) => isSameAccount(account, offer)) ? undefined : offer;
}

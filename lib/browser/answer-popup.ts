// What our own pages may ask of the background.
import { isSameAccount } from '../ledger/account.ts';
import { dayOf } from '../ledger/moment.ts';
import { popupModelOf, type Offer } from '../ledger/popup-model.ts';
import { answer } from './answer.ts';
import { AskedHints, AskedOffer, NewAccount, Nothing, Told } from './asked.ts';
import { noonOf, now } from './clock.ts';
import type { Desk } from './desk.ts';
import { offerIn } from './offer-in.ts';
import { isOurPage } from './sender.ts';
import { follow, tell } from './write-down.ts';

/** `isOurs`: whether the guide has something to do at an address. */
export function answerPopup(desk: Desk, isOurs: (url: URL) => boolean): void {
  const from = isOurPage;
  const otherwise = { ok: false, why: 'invalid' } as const;

  answer('popupModel', { from, shape: Nothing }, async () => {
    const { ledger, quarantined } = await desk.ledger.read();
    return popupModelOf(ledger, desk.rules, now(), quarantined);
  });
  answer('record', { from, shape: Told, otherwise }, ({ day, ...told }) =>
    tell(desk, { ...told, source: 'user', at: day === undefined || day === dayOf(now()) ? undefined : noonOf(day) }),
  );
  answer('addAccount', { from, shape: NewAccount, otherwise }, (account) => follow(desk, account));
  answer('hints', { from, shape: Nothing }, async () => {
    const { isHintsOn, muted } = await desk.settings.read();
    return { isOn: isHintsOn, muted: muted.length };
  });
  answer('setHints', { from, shape: AskedHints }, ({ isOn }) => desk.settings.setHints(isOn));
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

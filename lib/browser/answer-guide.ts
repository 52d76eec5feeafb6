// What the guide, which lives on pages of Meta's, may ask of the background and propose to it. It cannot change a history by itself.
import type { LedgerPlatform } from '../ledger/account.ts';
import { standingsOf } from '../ledger/account-standing.ts';
import { recordOf } from '../ledger/ledger.ts';
import { dayOf } from '../ledger/moment.ts';
import { byName } from '../ledger/line-up.ts';
import { simpleStatusOf } from '../ledger/status.ts';
import { answer } from './answer.ts';
import { AskedCard, AskedContext, AskedMute, Nothing, Proposed } from './asked.ts';
import { worldAt, type Desk } from './desk.ts';
import type { GuideContext } from './messages.ts';
import { keptCards } from './kept-cards.ts';
import { openPopup } from './open-popup.ts';
import { isTopFrameOf, type Sender } from './sender.ts';
import { tell } from './write-down.ts';

/** `isMeta`: whether an address is on one of Meta's hosts; `isOn`: whether pages of that platform are found there. */
export function answerGuide(desk: Desk, isMeta: (url: URL) => boolean, isOn: (url: URL, platform: LedgerPlatform) => boolean): void {
  const from = isTopFrameOf(isMeta);
  const cards = keptCards();
  const isFrom = (sender: Sender, platform: LedgerPlatform): boolean => isTopFrameOf((url) => isOn(url, platform))(sender);

  // A page's process that obeys the page hears of the accounts of its own site, and of no others.
  answer('guideContext', { from, shape: AskedContext }, ({ platform }, sender) =>
    contextOf(desk, isFrom(sender, platform) ? platform : undefined),
  );
  answer('rules', { from, shape: Nothing }, async () => desk.rules);
  // « Sent » comes here only after the person has confirmed it on the card: it is their word. A form that is open was merely seen.
  answer('propose', { from, shape: Proposed, otherwise: { ok: false, why: 'invalid' } }, async (proposed, sender) => {
    const { platform } = recordOf((await desk.ledger.read()).ledger, proposed.accountId)?.account ?? {};
    if (platform === undefined || !isFrom(sender, platform)) return { ok: false, why: 'unknown-account' };
    if (proposed.type === 'sent') return tell(desk, { ...proposed, source: 'user' });
    // Nothing of a private window is kept but what the person says.
    return sender.tab?.incognito === true ? { ok: false, why: 'private-window' } : tell(desk, { ...proposed, source: 'system' });
  });
  answer('mute', { from, shape: AskedMute }, async ({ surface }) => {
    if (Object.hasOwn(desk.rules.surfaces, surface)) await desk.settings.mute(surface);
  });
  answer('openPopup', { from, shape: Nothing }, (_nothing, { tab }) => openPopup(tab?.windowId));
  // Of a private window not even this: its reason may name what nobody else is to know.
  answer('cardKept', { from, shape: AskedCard }, async (change, { tab }) =>
    tab?.id === undefined || tab.incognito === true ? undefined : cards.in(tab.id, change ?? undefined),
  );
}

/** The accounts of one platform in the order of our lists, without their history: the page's process learns no more than it needs. */
async function contextOf(desk: Desk, platform: LedgerPlatform | undefined): Promise<GuideContext> {
  const world = await worldAt(desk);
  const { ledger } = await desk.ledger.read();
  const { isHintsOn, muted } = await desk.settings.read();
  const standings = standingsOf(ledger, world);
  const accounts = Object.values(ledger)
    .filter(({ account }) => account.platform === platform)
    .toSorted(byName)
    .map(({ account: { id, handle, label, platformId, kind } }) => ({
      id,
      handle,
      label,
      platformId,
      kind,
      status: simpleStatusOf(standings.get(id)?.status ?? 'todo'),
    }));
  return { today: dayOf(world.now), isHintsOn, muted, accounts };
}

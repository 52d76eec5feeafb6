// The account a page shows, for the popup to offer: its address and its name, read when the popup asks.
import type { PlaceMatch } from '../../lib/guide/surface.ts';
import type { Actor } from '../../lib/guide/view.ts';
import { isLedgerPlatform } from '../../lib/ledger/platform.ts';
import type { Offer } from '../../lib/ledger/popup-model.ts';
import { profileNameOf } from '../../lib/page/profile-name.ts';

/** Somebody else's profile is not offered. */
export function offerOf({ surface, handle }: PlaceMatch, actor: Actor): Offer | undefined {
  const { platform } = surface;
  if (handle === undefined || !isLedgerPlatform(platform) || actor.ownProfile === 'no') return undefined;
  const isPage = actor.pageId !== undefined;
  const isOwn = actor.ownProfile === 'yes' && !isPage;
  return {
    platform,
    handle,
    name: profileNameOf(document, platform),
    platformId: isOwn && isNumber(actor.accountId) ? actor.accountId : undefined,
    kind: isPage ? 'page' : 'profile',
  };
}

/** A session that names its account otherwise one day is of no use to us, and none of our business. */
function isNumber(accountId: string | undefined): boolean {
  return accountId !== undefined && /^\d{1,20}$/.test(accountId);
}

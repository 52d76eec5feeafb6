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
  return { platform, handle, name: profileNameOf(document, platform), kind: actor.pageId === undefined ? 'profile' : 'page' };
}

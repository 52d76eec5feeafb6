// What to say on a page that lies on no way: it may be a form whose number we do not know, or it tells something about the objection.
import type { Hint } from './hint.ts';
import type { HintPage } from './hint-input.ts';
import { otherAccountOn } from './other-account.ts';
import { stationOf } from './station.ts';
import { quiet, tell } from './tell.ts';
import { whoHint } from './who-hint.ts';

export function rolelessHint(page: HintPage): Hint {
  const { surface, sighting } = page;
  if (surface.tells !== undefined) return tell(surface.tells, page);
  if (surface.mayBe === undefined) return quiet('not-ours', surface.id);
  const station = stationOf(surface.mayBe, page.rules);
  if (sighting.confirmation !== undefined) return tell('confirmation-seen', page, { station });
  if (sighting.isProbablyForm !== true) return quiet('nothing-to-say', surface.id);
  const accounts = otherAccountOn(page);
  const told = accounts === undefined ? tell('probably-the-form', page, { station }) : tell('other-account', page, { station, accounts });
  return whoHint(page) ?? told;
}

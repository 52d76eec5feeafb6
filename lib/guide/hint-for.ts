// Decides what the person sees on this page.
import { doorHint } from './door-hint.ts';
import { goalHint } from './goal-hint.ts';
import type { Hint } from './hint.ts';
import type { HintInput } from './hint-input.ts';
import { rolelessHint } from './roleless-hint.ts';
import { quiet, tell } from './tell.ts';
import { wayHint } from './way-hint.ts';
import { whoHint } from './who-hint.ts';

/** The first line that applies wins; the person's own choices come first, and a mute counts on every page, forms included. */
export function hintFor(input: HintInput): Hint {
  const { sighting, context, rules } = input;
  const surface = sighting && rules.surfaces[sighting.surface];
  if (!context.isHintsOn) return quiet('hints-off', sighting?.surface);
  if (input.isFused) return quiet('fuse', sighting?.surface);
  if (sighting === undefined || surface === undefined) return quiet('not-ours', sighting?.surface);
  if (context.muted.includes(surface.id)) return quiet('muted', surface.id);

  const page = { ...input, sighting, surface };
  switch (surface.role) {
    case undefined:
      return rolelessHint(page);
    case 'door':
      return doorHint(page);
    case 'trap':
      return tell('trap-third-party-form', page, { isDirectFormOffered: true });
    case 'goal':
      return whoHint(page) ?? goalHint(page);
    case 'way':
      return whoHint(page) ?? wayHint(page);
  }
}

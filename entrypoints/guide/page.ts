// A page of Meta's for the guide: what the background knows of it, and what follows from it.
import { t } from '../../lib/browser/i18n.ts';
import type { Diagnosis } from '../../lib/guide/diagnosis.ts';
import { surfaceOf, type PlaceMatch } from '../../lib/guide/surface.ts';
import type { Offer } from '../../lib/ledger/popup-model.ts';
import { concernsUs } from '../../lib/rules/concerns-us.ts';
import { livePage } from '../../lib/stage/live-page.ts';
import type { Troupe } from '../../lib/stage/troupe.ts';
import { actionsFor } from './actions.ts';
import { contextFor, rulesNow } from './known.ts';
import { offerOf } from './offer.ts';
import { openingOf } from './opening.ts';
import { trailTo } from './trail.ts';

/** What differs between the guide and the one that carries the companion in its card. */
export type Dressed = Pick<Troupe, 'dress' | 'more'>;

export interface Page {
  /** Hides the hint, or shows it again. */
  toggle(): void;
  /** The account this page shows, when it shows one. */
  offer(): Offer | undefined;
  /** What was made of the page, for the person to report. */
  diagnosis(): Diagnosis;
}

/** Nothing is read, and nobody asked, on a page we leave alone. */
export async function openPage(url: string, dressed: Dressed, signal: AbortSignal): Promise<Page | undefined> {
  const rules = await rulesNow();
  const at = rules && surfaceOf(new URL(url), rules);
  if (rules === undefined || at === undefined || !concernsUs(at.surface) || isBareDoor(url, at)) return undefined;
  const context = await contextFor(at.surface.platform);
  if (signal.aborted || context === undefined) return undefined;
  const around = {
    ...dressed,
    t,
    actions: actionsFor,
    cookies: () => document.cookie,
    trail: trailTo(url, rules),
    onDecided: openingOf(context, rules),
  };
  const { actor, diagnosis, toggle } = livePage({ url, at, rules, context }, around, signal);
  return { offer: () => offerOf(at, actor()), diagnosis, toggle };
}

/** A login page without a page of ours behind it. */
function isBareDoor(url: string, { surface }: PlaceMatch): boolean {
  return surface.role === 'door' && !surface.next.some((name) => new URL(url).searchParams.get(name));
}

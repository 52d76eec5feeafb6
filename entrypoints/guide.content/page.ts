// One page, from the moment its address is there until the next one: watch, read, recognise, decide, show.
import { rules } from 'virtual:rules';
import type { GuideContext } from '../../lib/browser/messages.ts';
import { hintFor } from '../../lib/guide/hint.ts';
import { recognise } from '../../lib/guide/recognise.ts';
import { nextStep } from '../../lib/guide/step.ts';
import { surfaceOf, type PlaceMatch } from '../../lib/guide/surface.ts';
import type { Actor, PageView } from '../../lib/guide/view.ts';
import type { Offer } from '../../lib/ledger/popup-model.ts';
import { readActor } from '../../lib/page/actor.ts';
import { onRendering } from '../../lib/page/rendering.ts';
import { soon } from '../../lib/page/soon.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { contextFor } from './context.ts';
import { offerOf } from './offer.ts';
import { openingOf } from './opening.ts';
import { createStage } from './stage.tsx';
import { wantsOf } from './wants.ts';

export interface Page {
  /** The account this page shows, when it shows one. */
  offer(): Offer | undefined;
}

/** Nothing is read on a page we leave alone. */
export function openPage(url: string, signal: AbortSignal): Page | undefined {
  const at = surfaceOf(new URL(url), rules);
  return at?.surface.role === undefined ? undefined : live(url, at, signal);
}

function live(url: string, at: PlaceMatch, signal: AbortSignal): Page {
  const { surface } = at;
  let known: { context: GuideContext; noteOpening: ReturnType<typeof openingOf> } | undefined;
  let isSettled = false;
  let hadStep = false;

  const decision = soon(signal, () => known && decide(known));
  const stage = createStage(signal, decision.now);
  const rendering = onRendering(signal, decision.later);
  const page = watchPage({
    signal,
    url,
    wants: wantsOf(url, surface),
    readsMessages: surface.role === 'goal',
    onChange: decision.now,
    onQuiet() {
      isSettled = true;
      decision.now();
    },
  });

  function decide({ context, noteOpening }: NonNullable<typeof known>): void {
    rendering.watch(page.elements());
    const view = page.view();
    const actor = actorOn(view, at);
    const sighting = recognise(view, rules);
    const step = sighting && nextStep(sighting, rules);
    waitAgainIfGone(step !== undefined);
    const hint = hintFor({ url, rules, sighting, step, actor, context, isSettled, isFused: stage.hasGivenUp() });
    noteOpening(hint, actor);
    const target = hint.kind === 'point' ? page.elementOf(hint.found.ref) : undefined;
    stage.draw({ hint, surface, context, target, confirmation: sighting?.confirmation });
  }

  /** A target that goes is often drawn again: the page is given its four seconds once more. */
  function waitAgainIfGone(hasStep: boolean): void {
    if (hadStep && !hasStep) {
      isSettled = false;
      page.waitForRest();
    }
    hadStep = hasStep;
  }

  async function ask(): Promise<void> {
    const context = await contextFor(surface.platform);
    known = { context, noteOpening: openingOf(context) };
    decision.now();
  }

  void ask();
  return { offer: () => offerOf(at, actorOn(page.view(), at)) };
}

function actorOn(view: PageView, { surface, handle }: PlaceMatch): Actor {
  return readActor({
    view,
    cookies: document.cookie,
    platform: surface.platform,
    handle,
    signs: rules.actor,
    handleOf: (href) => surfaceOf(new URL(href), rules)?.handle,
  });
}

// One page, from the moment its address is there until the next one: watch, read, recognise, decide, show.
import type { GuideContext } from '../../lib/browser/messages.ts';
import { diagnosisOf, type Diagnosis } from '../../lib/guide/diagnosis.ts';
import type { Hint } from '../../lib/guide/hint.ts';
import { hintFor } from '../../lib/guide/hint-for.ts';
import { recognise } from '../../lib/guide/recognise.ts';
import { nextStep } from '../../lib/guide/step.ts';
import { surfaceOf, type PlaceMatch } from '../../lib/guide/surface.ts';
import type { Actor, PageView } from '../../lib/guide/view.ts';
import type { Offer } from '../../lib/ledger/popup-model.ts';
import { readActor } from '../../lib/page/actor.ts';
import { containment } from '../../lib/page/contain.ts';
import { onRendering } from '../../lib/page/rendering.ts';
import { roleCounts } from '../../lib/page/role-counts.ts';
import { soon } from '../../lib/page/soon.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { concernsUs } from '../../lib/rules/concerns-us.ts';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import { contextFor, rulesNow } from './known.ts';
import { offerOf } from './offer.ts';
import { openingOf } from './opening.ts';
import { createStage } from './stage.tsx';
import { trailTo } from './trail.ts';
import { wantsOf } from './wants.ts';

export interface Page {
  /** The account this page shows, when it shows one. */
  offer(): Offer | undefined;
  /** What was made of the page, for the person to report. */
  diagnosis(): Diagnosis;
}

interface Known {
  url: string;
  at: PlaceMatch;
  rules: RuleSet;
  context: GuideContext;
}

/** Nothing is read, and nobody asked, on a page we leave alone. */
export async function openPage(url: string, signal: AbortSignal): Promise<Page | undefined> {
  const rules = await rulesNow();
  const at = rules && surfaceOf(new URL(url), rules);
  if (rules === undefined || at === undefined || !concernsUs(at.surface) || isBareDoor(url, at)) return undefined;
  const context = await contextFor(at.surface.platform);
  return signal.aborted || context === undefined ? undefined : live({ url, at, rules, context }, signal);
}

/** A login page without a page of ours behind it. */
function isBareDoor(url: string, { surface }: PlaceMatch): boolean {
  return surface.role === 'door' && !surface.next.some((name) => new URL(url).searchParams.get(name));
}

function live(known: Known, outer: AbortSignal): Page {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const { url, at, rules, context } = known;
  const { surface } = at;
  const noteOpening = openingOf(context, rules);
  let isSettled = false;
  let hadStep = false;
  let hadForm = false;
  let shown: Hint | undefined;
  const trail = trailTo(url, rules);

  const contain = containment(() => {
    shown = { kind: 'quiet', why: 'fuse' };
    end.abort();
  });
  const decision = soon(signal, contain(decide));
  const stage = createStage(signal, decision.now, contain);
  const rendering = onRendering(signal, decision.later);
  const page = watchPage({
    signal,
    url,
    contain,
    wants: wantsOf(url, surface, rules),
    readsForm: surface.role === 'goal' || surface.mayBe !== undefined,
    onChange: decision.now,
    onQuiet() {
      isSettled = true;
      decision.now();
    },
  });
  decision.now();

  function decide(): void {
    rendering.watch(page.elements());
    const view = page.view();
    const actor = actorOn(view, known);
    const sighting = recognise(view, rules);
    const step = sighting && nextStep(sighting, rules, { trail, isSettled });
    waitAgainIfGone(step !== undefined);
    hadForm ||= sighting?.isWithoutForm === false;
    const hint = hintFor({ url, rules, sighting, step, actor, context, isSettled, hadForm, isFused: stage.hasGivenUp() });
    shown = hint;
    noteOpening({ hint, sighting, actor });
    const target = hint.kind === 'point' ? page.elementOf(hint.found.ref) : undefined;
    stage.draw({ hint, surface, rules, context, target, confirmation: sighting?.confirmation });
  }

  /** A target that goes is often drawn again: the page is given its four seconds once more. */
  function waitAgainIfGone(hasStep: boolean): void {
    if (hadStep && !hasStep) {
      isSettled = false;
      page.waitForRest();
    }
    hadStep = hasStep;
  }

  return {
    offer: () => offerOf(at, actorOn(page.view(), known)),
    diagnosis() {
      const view = end.signal.aborted ? { url, lang: '', controls: [], messages: [] } : page.view();
      return diagnosisOf({ view, hint: shown, isSettled, roles: roleCounts(document) }, rules);
    },
  };
}

function actorOn(view: PageView, { at, rules }: Known): Actor {
  return readActor({
    view,
    cookies: document.cookie,
    platform: at.surface.platform,
    handle: at.handle,
    signs: rules.actor,
    handleOf: (href) => surfaceOf(new URL(href), rules)?.handle,
  });
}

// One page, from the moment its address is there until the next one: watch, read, recognise, decide, show.
import { diagnosisOf, type Diagnosis } from '../guide/diagnosis.ts';
import type { Hint } from '../guide/hint.ts';
import { hintFor } from '../guide/hint-for.ts';
import type { HintContext } from '../guide/hint-input.ts';
import { recognise } from '../guide/recognise.ts';
import type { Sighting } from '../guide/sighting.ts';
import { nextStep } from '../guide/step.ts';
import { surfaceOf, type PlaceMatch } from '../guide/surface.ts';
import type { Actor, PageView } from '../guide/view.ts';
import { readActor } from '../page/actor.ts';
import { containment } from '../page/contain.ts';
import { onRendering } from '../page/rendering.ts';
import { roleCounts } from '../page/role-counts.ts';
import { soon } from '../page/soon.ts';
import { watchPage, type LivePage } from '../page/watch.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { followedLink } from './followed-link.ts';
import { createStage } from './stage.tsx';
import type { Troupe } from './troupe.ts';
import { wantsOf } from './wants.ts';

export interface Known {
  url: string;
  at: PlaceMatch;
  rules: RuleSet;
  context: HintContext;
}

/** What was made of a page. */
export interface Decided {
  hint: Hint;
  sighting?: Sighting;
  actor: Actor;
}

/** What differs between a page of Meta's and its stand-in. */
export interface Surroundings extends Troupe {
  /** `document.cookie`. */
  cookies(): string;
  /** Surface ids the person has come from. */
  trail: readonly string[];
  /** What is seen of a page whose links carry no address of their own. */
  seen?(view: PageView, page: LivePage): PageView;
  onDecided?(decided: Decided): void;
}

export interface LiveGuide {
  toggle(): void;
  /** Who is acting, as the page shows it now. */
  actor(): Actor;
  /** What was made of the page, for the person to report. */
  diagnosis(): Diagnosis;
}

/** Lives until the signal ends. */
export function livePage(known: Known, around: Surroundings, outer: AbortSignal): LiveGuide {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const { url, at, rules, context } = known;
  const { surface } = at;
  let isSettled = false;
  let hadStep = false;
  let hadForm = false;
  let shown: Hint | undefined;
  let target: Element | undefined;
  const { trail } = around;

  const contain = containment(() => {
    shown = { kind: 'quiet', why: 'fuse' };
    end.abort();
  });
  const decision = soon(signal, contain(decide));
  const stage = createStage(signal, around, decision.now, contain);
  const rendering = onRendering(signal, decision.later);
  const hasFollowed = followedLink(signal, url, () => target, decision.now);
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
    const view = viewNow();
    const actor = actorOn(view, known, around);
    const sighting = recognise(view, rules);
    const step = sighting && nextStep(sighting, rules, { trail, isSettled });
    waitAgainIfGone(step !== undefined);
    hadForm ||= sighting?.isWithoutForm === false;
    const hint = hintFor({
      url,
      rules,
      sighting,
      step,
      actor,
      context,
      isSettled,
      hadForm,
      hasFollowed: hasFollowed(),
      isFused: stage.hasGivenUp(),
    });
    shown = hint;
    around.onDecided?.({ hint, sighting, actor });
    target = hint.kind === 'point' ? page.elementOf(hint.found.ref) : undefined;
    stage.draw({ hint, surface, rules, context, target, confirmation: sighting?.confirmation });
  }

  function viewNow(): PageView {
    const view = page.view();
    return around.seen?.(view, page) ?? view;
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
    toggle: stage.toggle,
    actor: () => actorOn(viewNow(), known, around),
    diagnosis() {
      const view = end.signal.aborted ? { url, lang: '', controls: [], messages: [] } : viewNow();
      return diagnosisOf({ view, hint: shown, isSettled, roles: roleCounts(document) }, rules);
    },
  };
}

function actorOn(view: PageView, { at, rules }: Known, { cookies }: Surroundings): Actor {
  return readActor({
    view,
    cookies: cookies(),
    platform: at.surface.platform,
    handle: at.handle,
    signs: rules.actor,
    handleOf: (href) => surfaceOf(new URL(href), rules)?.handle,
  });
}

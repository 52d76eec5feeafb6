// Who plays on a stage: what is given to it, and what it gives to those who act on it.
import type { Doubt } from '../page/doubt.ts';
import type { CardMore, HintActions, HintView } from '../ui/hint/hint-view.ts';
import type { Translate } from '../ui/translate.ts';
import type { Doings, Scene } from './scene.ts';

/** What a button of the hint may ask of the stage it stands on. */
export interface Acting {
  doings: Doings;
  scene(): Scene | undefined;
  open(): void;
  /** Makes the card small again. */
  fold(): void;
  leave(): void;
  redraw(): void;
  /** Puts the focus on the part of this selector, where there is one. */
  focusOn(selector: string): void;
  doubt(click: Event): Doubt | undefined;
}

/** What differs between a page of Meta's and its stand-in. */
export interface Troupe {
  t: Translate;
  /** Puts our sheet into our root: a page of ours takes no style written inside it. */
  dress(root: ShadowRoot, css: string): void;
  actions(acting: Acting): HintActions;
  /** More of the card, where it holds the companion as well; asked for once, and called for each drawing. */
  more?(acting: Acting): (view: HintView, on: HintActions) => CardMore | undefined;
}

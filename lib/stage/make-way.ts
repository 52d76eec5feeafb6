// A card that lies on the form the person has begun with makes itself small, until they open it or the page says something else.
import { onInTheWay } from '../page/in-the-way.ts';
import type { Scene } from './scene.ts';
import type { Acting } from './troupe.ts';

/** `card`: undefined while there is only a chip. What it gives back is told of every scene before it is drawn. */
export function makeWay(
  signal: AbortSignal,
  stage: HTMLElement,
  { doings, scene, redraw }: Acting,
  card: () => Element | undefined,
): (next: Scene) => void {
  let said: string | undefined;
  // Only on a form: elsewhere the card stands beside what it speaks of, and a search box may lie anywhere.
  const cardOnForm = (): Element | undefined => (scene()?.surface.role === 'goal' ? card() : undefined);
  onInTheWay(signal, stage, cardOnForm, () => {
    doings.isOpened = false;
    said = messageOf(scene());
    redraw();
  });
  return (next) => {
    const says = messageOf(next);
    if (doings.isOpened !== false || said === undefined || says === '' || says === said) return;
    doings.isOpened = undefined;
    said = undefined;
  };
}

function messageOf(scene: Scene | undefined): string {
  return scene?.hint.kind === 'tell' ? scene.hint.message : '';
}

// What the buttons of the hint do. The background writes; the person's click is the only reason it is asked to.
import { askBackground } from '../../lib/browser/guide-messages.ts';
import type { Recorded } from '../../lib/browser/recorded.ts';
import type { HintActions, Tick } from '../../lib/ui/hint/hint-view.ts';
import type { Scene } from '../../lib/stage/scene.ts';
import type { Acting } from '../../lib/stage/troupe.ts';

export function actionsFor({ doings, scene, open, leave, redraw, focusOn, doubt }: Acting): HintActions {
  /** Something over the card hides what the button says: then the popup is the place. */
  async function tick(accountId: string, click: Event): Promise<void> {
    const why = doubt(click);
    if (why === 'too-soon') return;
    if (why === 'covered') doings.ticks[accountId] = 'failed';
    else await send(accountId);
    redraw();
    focusOn(`[data-tick="${accountId}"]`);
  }

  async function send(accountId: string): Promise<void> {
    doings.ticks[accountId] = 'sending';
    redraw();
    doings.ticks[accountId] = await sent(accountId, formOf(scene()));
  }

  async function openPopup(): Promise<void> {
    doings.needsIcon = !(await askBackground('openPopup').catch(() => false));
    redraw();
  }

  return {
    open,
    later: leave,
    mute(click) {
      const surface = scene()?.surface.id;
      // Whoever did not mean it loses the hint for now, and not for good.
      if (surface !== undefined && doubt(click) === undefined) void askBackground('mute', { surface }).catch(() => undefined);
      leave();
    },
    tick: (accountId, click) => void tick(accountId, click),
    openPopup: () => void openPopup(),
  };
}

async function sent(accountId: string, form: string | undefined): Promise<Tick> {
  try {
    return tickOf(await askBackground('propose', { accountId, type: 'sent', form }));
  } catch {
    return 'failed';
  }
}

function tickOf(recorded: Recorded): Tick {
  if (recorded.ok) return 'done';
  return recorded.why === 'already-sent' ? 'already-sent' : 'failed';
}

function formOf(scene: Scene | undefined): string | undefined {
  return scene?.hint.kind === 'tell' ? scene.hint.form : undefined;
}

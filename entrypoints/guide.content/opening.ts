// Notes, once per page, that the form of a followed account has been opened: only when the page leaves no doubt which account that is.
import { sendMessage, type GuideContext } from '../../lib/browser/messages.ts';
import type { Hint } from '../../lib/guide/hint.ts';
import type { Actor } from '../../lib/guide/view.ts';

/** The function returned may be called at each decision: it speaks at most once. */
export function openingOf(context: GuideContext): (hint: Hint, actor: Actor) => void {
  let isNoted = false;
  return (hint, actor) => {
    if (isNoted || hint.kind !== 'tell' || hint.message !== 'form-here') return;
    const people = context.accounts.filter(({ kind }) => kind !== 'page');
    const acting = people.find(({ handle }) => handle === actor.accountId) ?? (people.length === 1 ? people[0] : undefined);
    if (acting?.status !== 'todo') return;
    isNoted = true;
    void sendMessage('propose', { accountId: acting.id, type: 'form_opened', form: hint.form }).catch(() => undefined);
  };
}

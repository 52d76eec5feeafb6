// What came of an action: said aloud when it went well, shown beside the form when it did not.
import { LiveRegion } from '../frame/live-region.tsx';
import type { Said } from './popup-state.ts';
import type { Words } from './words.ts';

export function Announcement({ said, words: { t } }: { said?: Said; words: Words }) {
  return <LiveRegion news={said} say={({ key, account = '', status }) => t(key, [account, status === undefined ? '' : t(status)])} />;
}

/** Why something was not kept, and what to do next. `reason` is a key. */
export function Refusal({ id, reason, words: { t } }: { id?: string; reason?: string; words: Words }) {
  if (reason === undefined) return null;
  return (
    <p class="refusal" role="alert" id={id}>
      {t(reason)}
    </p>
  );
}

export function Unanswered({ onRetry, words }: { onRetry: () => void; words: Words }) {
  return (
    <section class="card unanswered">
      <Refusal reason="refusal.no_answer" words={words} />
      <button type="button" onClick={onRetry}>
        {words.t('popup.retry')}
      </button>
    </section>
  );
}

// Every state, step, reason and refusal the code can come to has its sentence, in both languages.
import { expect, test } from 'vitest';
import type { Refusal } from '../../../../lib/browser/recorded.ts';
import type { AccountTextFault } from '../../../../lib/ledger/account-from.ts';
import type { AccountKind, LedgerPlatform } from '../../../../lib/ledger/account.ts';
import type { EventSource } from '../../../../lib/ledger/event.ts';
import { EVENT_TYPES } from '../../../../lib/ledger/event-types.ts';
import { NEXT_KEYS } from '../../../../lib/ledger/next-line.ts';
import { STATUS_KEYS } from '../../../../lib/ledger/status-key.ts';
import { wordsIn } from './words-in.ts';

/** A word that is missing here does not compile. */
const ANSWERS = {
  status: all(STATUS_KEYS),
  event: all(EVENT_TYPES),
  source: { user: 1, controller: 1, authority: 1, system: 1 } satisfies Record<EventSource, 1>,
  next: all(NEXT_KEYS),
  kind: { profile: 1, professional: 1, page: 1 } satisfies Record<AccountKind, 1>,
  platform: { facebook: 1, instagram: 1, threads: 1 } satisfies Record<LedgerPlatform, 1>,
  unread: {
    empty: 1,
    'too-long': 1,
    'looks-like-email': 1,
    'other-site': 1,
    'not-a-profile': 1,
    'not-an-address-or-handle': 1,
    'which-platform': 1,
  } satisfies Record<AccountTextFault | 'which-platform', 1>,
  refusal: {
    'already-sent': 1,
    'unknown-account': 1,
    'unknown-event': 1,
    'page-cannot-object': 1,
    'duplicate-account': 1,
    invalid: 1,
    'in-the-future': 1,
    'not-sent': 1,
    'before-sending': 1,
    'out-of-order': 1,
    'other-country': 1,
    'storage-full': 1,
    'storage-failed': 1,
    'private-window': 1,
    'no-day': 1,
    'no-answer': 1,
  } satisfies Record<Refusal | 'no-day' | 'no-answer', 1>,
};

test.each(['fr', 'en'] as const)('in %s nothing the code can answer is without words', async (lang) => {
  const { t } = await wordsIn(lang);
  for (const [section, words] of Object.entries(ANSWERS)) {
    for (const word of Object.keys(words)) expect(t(`${section}.${word}`), `${section}.${word}`).not.toBe('');
  }
});

function all(words: readonly string[]): Record<string, 1> {
  return Object.fromEntries(words.map((word) => [word, 1]));
}

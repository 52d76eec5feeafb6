// Asks the background again where no answer comes: a worker that is starting, stopping or dying on the way can lose a question for good.

/** How long an answer is waited for, and what to wait before the next try: the browser needs a moment to see that its worker is gone. */
const TRIES_MS = [
  { patience: 2000, pause: 0 },
  { patience: 4000, pause: 150 },
  { patience: 8000, pause: 600 },
] as const;
const LAST_PATIENCE_MS = 16_000;

/** For what may be asked twice. Rejects with what the last try failed of, or when it was not answered either. */
export async function askAgain<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (const { patience, pause } of TRIES_MS) {
    try {
      return await within(patience, send());
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return within(LAST_PATIENCE_MS, send());
}

/** Rejects when the answer takes longer than so many milliseconds. */
export async function within<Answer>(patience: number, answer: Promise<Answer>): Promise<Answer> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer')), patience);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

// How far a day is from today, beside its date in full: « dans 30 jours », « il y a 2 jours ».
import type { Words } from './words.ts';

/** Nothing without a day: not every sentence speaks of one. */
export function FromToday({ on, today, words: { ago } }: { on?: string; today: string; words: Words }) {
  if (on === undefined) return null;
  return <span class="quiet"> ({ago(on, today)})</span>;
}

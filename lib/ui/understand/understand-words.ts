// What the components of the explanations need to speak and to cite.
import type { Words } from '../popup/words.ts';

/** One entry of assets/rules/sources.json, as far as a reader needs it. */
export interface CitedSource {
  id: string;
  who: string;
  name: string;
  on: string;
  address?: string;
  seen: readonly { lang?: string; grade: string }[];
}

export interface Citing {
  /** Every source by its id. */
  sources: ReadonlyMap<string, CitedSource>;
  words: Words;
}

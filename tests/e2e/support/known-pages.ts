// Every surface of ours that has a page in the stand-in, once: found by asking the stand-in, so that a new page of it is walked without a word.
import { surfaceOf } from '../../../lib/guide/surface.ts';
import { concernsUs } from '../../../lib/rules/concerns-us.ts';
import { readRules } from '../../../modules/rules/read.ts';
import { pageAt } from '../../replica/address-book.ts';
import type { Variant } from '../../replica/variant.ts';
import { wordsOf } from '../../replica/words/words-of.ts';
import { samples } from '../../rules/sample-table.ts';
import { FACEBOOK, INSTAGRAM } from './addresses.ts';

export interface KnownPage {
  surface: string;
  address: string;
}

const PERSON: Variant = { lang: 'fr', cohort: 'banner', faults: [], actor: 'profile' };

/** The stand-in's own addresses before the samples: the profile is the person's own there. */
export function knownPages(): readonly KnownPage[] {
  const rules = readRules();
  const found = new Map<string, string>();
  for (const address of [...Object.values(FACEBOOK), ...Object.values(INSTAGRAM), ...samples.map((sample) => sample.address)]) {
    const url = URL.parse(address);
    const surface = url === null ? undefined : surfaceOf(url, rules)?.surface;
    if (url === null || !concernsUs(surface) || found.has(surface.id) || !isPlayed(url)) continue;
    found.set(surface.id, address);
  }
  return [...found].map(([surface, address]) => ({ surface, address })).toSorted((a, b) => (a.surface < b.surface ? -1 : 1));
}

function isPlayed(url: URL): boolean {
  const page = pageAt({ url, variant: PERSON, words: wordsOf(PERSON.lang) });
  return page.kind === 'scene' && page.status === undefined;
}

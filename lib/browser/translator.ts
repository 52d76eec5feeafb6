// From a key and a number to the sentence of one language: the one place that knows plural forms.

/** The text of a name (`popup_progress_one`) with its blanks filled; empty where there is none. */
export type LookUp = (name: string, given: readonly string[]) => string;

export interface Translator {
  (key: string, substitutions?: readonly string[]): string;
  (key: string, count: number, substitutions?: readonly string[]): string;
}

/**
 * Browsers refuse a message whose name has a dot or a hyphen: `next.guide-me` is kept as `next_guide_me`. A plural has a form for each
 * category of CLDR that its language gives to whole numbers, and `zero`, which is said of exactly none in every language.
 */
export function translatorOver(lookUp: LookUp): Translator {
  return (key: string, first: number | readonly string[] = [], second?: readonly string[]): string => {
    const name = key.replaceAll(/[.-]/g, '_');
    if (typeof first !== 'number') return lookUp(name, first);
    const given = second ?? [String(first)];
    const form = first === 0 ? 'zero' : new Intl.PluralRules(lookUp('extension_language', [])).select(first);
    return lookUp(`${name}_${form}`, given) || lookUp(`${name}_other`, given);
  };
}

/** Fills `$1`, `$2`, … as the browser does. */
export function filled(text: string, given: readonly string[]): string {
  return text.replaceAll(/\$(\d)/g, (_, place: string) => given[Number(place) - 1] ?? '');
}

// What the stand-in says, in one language: Meta's labels from the rules, and the sentences between them.
import texts from '../../assets/rules/stand-in.json';
import type { RuleSet } from '../../lib/rules/rule-set.ts';
import type { StandInWords } from '../../lib/ui/try/stand-in.tsx';

/** In the language of our own words where the stand-in speaks it, else in English. */
export function standInWords(language: string, rules: RuleSet): StandInWords {
  const lang = language === 'fr' ? 'fr' : 'en';
  const label = (concept: string): string => rules.words[lang]?.[concept]?.[0]?.text ?? '';
  const { seen: _seen, ...text } = texts[lang];
  return {
    ...text,
    lang,
    settingsLink: label('settingsAndPrivacy'),
    centerLink: label('privacyCenter'),
    objectLink: label('objectLink'),
    submit: label('submit'),
  };
}

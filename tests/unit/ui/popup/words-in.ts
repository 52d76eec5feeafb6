// Our real sentences for a component under test, filled as the browser fills them.
import { filled, translatorOver } from '../../../../lib/browser/translator.ts';
import { formatsIn } from '../../../../lib/ui/format.ts';
import type { Words } from '../../../../lib/ui/popup/words.ts';
import { sentencesInFile } from '../../../../modules/locales/sentences-file.ts';

export async function wordsIn(language: 'fr' | 'en'): Promise<Words> {
  const sentences = await sentencesInFile(`assets/locales/${language}.yml`);
  const t = translatorOver((name, given) => {
    const text = sentences[name];
    if (text === undefined) throw new Error(`assets/locales/${language}.yml has no "${name}"`);
    return filled(text, given);
  });
  return { t, ...formatsIn(t('extension.language')) };
}

// Every text of a store that is already said elsewhere, by the file it is kept in.
import { readFileSync } from 'node:fs';
import { requestTexts } from './from-permissions.ts';
import { descriptionOf } from './from-readme.ts';

interface StoreText {
  path: string;
  text: string;
}

/** From the top of the project. */
export function storeTexts(): StoreText[] {
  return (['fr', 'en'] as const).flatMap((lang) => {
    const { singlePurpose, permissions } = requestTexts(half('PERMISSIONS.md', lang));
    const words = readFileSync(`assets/locales/${lang}.yml`, 'utf8');
    const texts = {
      title: /\n  name: (.*)\n/.exec(words)?.[1] ?? '',
      summary: /\n  description: (.*)\n/.exec(words)?.[1] ?? '',
      description: descriptionOf(half('README.md', lang), lang),
      'single-purpose': singlePurpose,
      permissions,
    };
    return Object.entries(texts).map(([name, text]) => ({ path: `assets/store/${lang}/${name}.txt`, text: `${text}\n` }));
  });
}

function half(path: string, lang: 'fr' | 'en'): string {
  const [french = '', english = ''] = readFileSync(path, 'utf8').split('\n## English\n');
  return lang === 'fr' ? french : english;
}

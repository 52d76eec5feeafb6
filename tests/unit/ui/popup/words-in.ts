// Our real sentences for a component under test, filled as the browser fills them.
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { formatsIn } from '../../../../lib/ui/format.ts';
import type { Words } from '../../../../lib/ui/popup/words.ts';

export async function wordsIn(language: 'fr' | 'en'): Promise<Words> {
  const messages = generateChromeMessages(await parseMessagesFile(`assets/locales/${language}.yml`)) as Record<string, { message: string }>;
  const t = (key: string, first: number | readonly string[] = [], second?: readonly string[]): string => {
    const message = messages[key.replaceAll(/[.-]/g, '_')]?.message;
    if (message === undefined) throw new Error(`assets/locales/${language}.yml has no "${key}"`);
    const count = typeof first === 'number' ? first : undefined;
    const filled = fill(message, typeof first === 'number' ? (second ?? [String(first)]) : first);
    return count === undefined ? filled : (filled.split(' | ')[Math.min(count, 2)] ?? filled);
  };
  return { t, ...formatsIn(t('extension.language')) };
}

function fill(message: string, substitutions: readonly string[]): string {
  return message.replaceAll(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}

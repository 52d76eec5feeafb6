// Reads one file of sentences, under the names the browser knows them by.
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** Name → text. */
export type NamedSentences = Readonly<Record<string, string>>;

export async function sentencesInFile(path: string): Promise<NamedSentences> {
  const messages = generateChromeMessages(await parseMessagesFile(path)) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).flatMap(([name, { message }]) => (name.startsWith('@@') ? [] : [[name, message]])));
}

// Reads our sentences as the build does, and finds faults in how they are written.
import { parse as parsePath } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { filesIn } from './source-files.ts';

/** Key with dots → text; the forms of a plural are in one text, with bars between. */
export type Sentences = Readonly<Record<string, string>>;

export async function readLocales(): Promise<Readonly<Record<string, Sentences>>> {
  const files = filesIn('assets/locales');
  return Object.fromEntries(await Promise.all(files.map(async (path) => [parsePath(path).name, await sentencesOf(path)])));
}

async function sentencesOf(path: string): Promise<Sentences> {
  const parsed = (await parseMessagesFile(path)).filter(({ key }) => !key.join('').startsWith('@@'));
  const texts = generateChromeMessages(parsed) as Record<string, { message: string }>;
  return Object.fromEntries(parsed.map(({ key }) => [key.join('.'), texts[key.join('_')]?.message ?? '']));
}

export function formsIn(text: string): number {
  return text.split(' | ').length;
}

/** What translations of one sentence share: its blanks `$1`, `$2`, … and the number of its plural forms. */
export function shapeOf(text = ''): string {
  const blanks = [...new Set(text.match(/\$[1-9]/g))].toSorted();
  return `${blanks.join(' ')} × ${formsIn(text)}`;
}

const NO_BREAK = '[\u00A0\u202F]';
const FAULTS: readonly { in: readonly string[]; find: RegExp; say: string }[] = [
  { in: ['fr', 'en'], find: /'/, say: 'has a straight apostrophe: write ’' },
  { in: ['fr', 'en'], find: /"/, say: 'has a straight quotation mark: write « » or “ ”' },
  { in: ['fr'], find: new RegExp(`(?<!${NO_BREAK})[;:!?»](?!//)`), say: 'needs a no-break space before ; : ! ? or »' },
  { in: ['fr'], find: new RegExp(`«(?!${NO_BREAK})`), say: 'needs a no-break space after «' },
  { in: ['fr'], find: /(^|[.!?] )(A |Etat|Etape|Ecran|Ecriv|Etiez|Ca )/, say: 'has a capital without its accent' },
  { in: ['fr', 'en'], find: /\.\.\./, say: 'has three full stops: write …' },
  { in: ['fr', 'en'], find: / {2}|^ | $/, say: 'has a space too many' },
  {
    in: ['fr', 'en'],
    find: /trop tard|too late|date limite|last chance|dernière chance/i,
    say: 'says that it is over: an objection is possible at any time',
  },
  {
    in: ['fr', 'en'],
    find: /fulfilled|satisfaite/i,
    say: 'claims what nobody outside Meta can see: the best state is « confirmée par Meta »',
  },
];

/** One sentence for each fault of writing in this text. */
export function writingFaults(lang: string, key: string, text: string): string[] {
  return FAULTS.filter((fault) => fault.in.includes(lang) && fault.find.test(text)).map(
    ({ say }) => `${lang}.yml, ${key} ${say}: « ${text} »`,
  );
}

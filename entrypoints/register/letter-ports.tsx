// Letters, answered by the ledger and the browser: written here from what the background keeps, and nothing typed goes back to it.
import { letters } from 'virtual:letters';
import { rules } from 'virtual:rules';
import { now } from '../../lib/browser/clock.ts';
import { download } from '../../lib/browser/download.ts';
import { letterBlocks } from '../../lib/ledger/letters/letter-blocks.ts';
import { letterCaseOf } from '../../lib/ledger/letters/letter-case.ts';
import { letterDeskOf } from '../../lib/ledger/letters/letter-desk.ts';
import { letterText } from '../../lib/ledger/letters/letter-text.ts';
import { messageOf } from '../../lib/ledger/letters/message.ts';
import type { LetterLanguage } from '../../lib/ledger/letters/words.ts';
import { dayOf } from '../../lib/ledger/moment.ts';
import { formatsIn } from '../../lib/ui/format.ts';
import type { LetterPorts } from '../../lib/ui/register/letters/letter-ports.ts';
import { PrintedLetter } from '../../lib/ui/register/letters/printed-letter.tsx';
import { everything } from './everything.ts';
import { onPaper } from './on-paper.ts';
import '../../lib/ui/register/printed-letter.css';

/** The official way, as it is offered everywhere. */
const FORMS = rules.forms.filter(({ offered }) => offered === true);

export function letterPorts(): LetterPorts {
  // French, in which they were written first, and then English.
  const languages = Object.entries(letters)
    .toReversed()
    .map(([code, words]): LetterLanguage => ({ code, words, day: formatsIn(code === 'en' ? 'en-GB' : code).day }));
  return {
    languages: languages.map(({ code }) => code),
    message: (kind, { language: code, name }) => {
      const language = languages.find((one) => one.code === code) ?? languages[0];
      if (language === undefined) throw new Error('assets/letters is empty');
      const letter = messageOf(kind, { language, name, forms: FORMS });
      return { letter, text: letterText(letter) };
    },
    desk: async (accountId) => {
      const { ledger, world } = await everything();
      const about = letterCaseOf(ledger, accountId, world);
      return about && letterDeskOf(about, languages);
    },
    copy: (text) => navigator.clipboard.writeText(text),
    print: ({ language, text, written }) =>
      onPaper(<PrintedLetter language={language} blocks={letterBlocks(text, written?.letter)} annexes={written?.letter.annexes ?? []} />),
    save: ({ text, written }) =>
      download(
        `m-opposer-${dayOf(now())}.txt`,
        [text.trimEnd(), written?.annexes ?? ''].filter((part) => part !== '').join('\n\n\n'),
        'text/plain;charset=utf-8',
      ),
  };
}

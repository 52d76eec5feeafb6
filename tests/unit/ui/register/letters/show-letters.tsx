// The letters of an account on a document, written by the real desk over a ledger in memory.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { law } from 'virtual:law';
import { letters } from 'virtual:letters';
import { expect, onTestFinished } from 'vitest';
import { accountDetailOf, type AccountDetail } from '../../../../../lib/ledger/account-detail.ts';
import type { Ledger } from '../../../../../lib/ledger/ledger.ts';
import { letterCaseOf } from '../../../../../lib/ledger/letters/letter-case.ts';
import { letterDeskOf } from '../../../../../lib/ledger/letters/letter-desk.ts';
import { letterText } from '../../../../../lib/ledger/letters/letter-text.ts';
import { messageOf } from '../../../../../lib/ledger/letters/message.ts';
import type { World } from '../../../../../lib/ledger/world.ts';
import { formatsIn } from '../../../../../lib/ui/format.ts';
import type { LetterPorts, LetterSheet } from '../../../../../lib/ui/register/letters/letter-ports.ts';
import { emptyLetters, type LettersState } from '../../../../../lib/ui/register/letters/letters-state.ts';
import { MessageCard } from '../../../../../lib/ui/register/letters/message-card.tsx';
import { Letters } from '../../../../../lib/ui/register/letters/letters.tsx';
import type { Telling } from '../../../../../lib/ui/register/register-ports.ts';
import { THEATRE } from '../../../ledger/told.ts';
import { wordsIn } from '../../popup/words-in.ts';

export interface ShownLetters {
  page: HTMLElement;
  state: LettersState;
  told: Telling[];
  copied: string[];
  printed: LetterSheet[];
  saved: LetterSheet[];
  said: string[];
  open: (accountId: string) => void;
}

export interface Around {
  country?: string;
  today?: string;
  language?: 'fr' | 'en';
  isCopyRefused?: boolean;
  /** What the ledger answers when a sending is noted. */
  isKept?: boolean;
}

export async function showLetters(
  ledger: Ledger,
  { country, today = '2026-11-20', language = 'fr', isCopyRefused = false, isKept = true }: Around = {},
): Promise<ShownLetters> {
  const around = signal<World>({ law, now: `${today}T10:00:00+01:00`, country });
  const languages = Object.entries(letters).map(([code, words]) => ({ code, words, day: formatsIn(code).day }));
  const languageOf = (code: string) => languages.find((one) => one.code === code) ?? languages[0]!;
  const account = signal(THEATRE);
  const shown: Omit<ShownLetters, 'page' | 'open'> = {
    state: emptyLetters(language),
    told: [],
    copied: [],
    printed: [],
    saved: [],
    said: [],
  };
  const ports: LetterPorts = {
    languages: languages.map(({ code }) => code),
    message: (kind, { language: code, name }) => {
      const letter = messageOf(kind, {
        language: languageOf(code),
        name,
        forms: [{ platform: 'facebook', address: 'https://form.example' }],
      });
      return { letter, text: letterText(letter) };
    },
    desk: async (accountId) => {
      const about = letterCaseOf(ledger, accountId, around.value);
      return about && letterDeskOf(about, languages);
    },
    copy: async (text) => {
      if (isCopyRefused) throw new Error('no clipboard');
      shown.copied.push(text);
    },
    print: (sheet) => shown.printed.push(sheet),
    save: (sheet) => shown.saved.push(sheet),
  };
  const words = await wordsIn(language);
  const countries = ['FR', 'GB', 'CH', 'IT'].map((code) => ({ code, name: code }));
  const onSaid = (key: string): void => void shown.said.push(key);
  function Page() {
    const detail: AccountDetail | undefined = accountDetailOf(ledger, account.value, around.value);
    if (detail === undefined) return null;
    return (
      <>
        <Letters
          state={shown.state}
          home={around.value.country}
          {...{ ports, detail, today, countries, words }}
          onTell={async (event) => {
            shown.told.push(event);
            return isKept;
          }}
          onCountry={(chosen) => (around.value = { ...around.value, country: chosen })}
          onSaid={onSaid}
        />
        <MessageCard state={shown.state} {...{ ports, onSaid, words }} />
      </>
    );
  }
  const page = document.body.appendChild(document.createElement('div'));
  render(<Page />, page);
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  await expect.poll(() => page.querySelector('.letters')?.getAttribute('aria-busy')).toBe('false');
  return { ...shown, page, open: (accountId) => (account.value = accountId) };
}

// Every letter, per country and state, as a person reads it: tests/fixtures/letters. `npx vitest run -u` writes them anew; read the difference.
import { rules } from 'virtual:rules';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../../lib/ledger/letters/facts.ts';
import { letterOf, type LetterInput, type LetterKind } from '../../../../lib/ledger/letters/letter-of.ts';
import { annexText, letterText } from '../../../../lib/ledger/letters/letter-text.ts';
import type { Letter } from '../../../../lib/ledger/letters/letter.ts';
import { messageOf, MESSAGE_KINDS } from '../../../../lib/ledger/letters/message.ts';
import { promptsIn } from '../../../../lib/ledger/letters/situation.ts';
import { filled, type LetterLanguage } from '../../../../lib/ledger/letters/words.ts';
import { writingFaults } from '../../../repo/writing.ts';
import { caseOf, languageOf, writerIn, type History } from './cases.ts';

type More = Partial<LetterInput> & { today?: string; platform?: 'threads' };
type Golden = [file: string, kind: LetterKind, country: string, history: History, more?: More];

const GOLDEN: Golden[] = [
  ['objection.FR', 'objection', 'FR', 'nothing'],
  ['objection.FR.erasure', 'objection', 'FR', 'nothing', { erase: true }],
  ['objection.NO', 'objection', 'NO', 'nothing', { platform: 'threads' }],
  ['objection.GB', 'objection', 'GB', 'nothing', { erase: true }],
  ['objection.CH', 'objection', 'CH', 'nothing', { erase: true }],
  ['reply.FR', 'reply', 'FR', 'asked'],
  ['reply.FR.identity', 'reply', 'FR', 'askedWho'],
  ['reply.GB', 'reply', 'GB', 'asked'],
  ['reply.CH', 'reply', 'CH', 'asked'],
  ['reminder.FR.silent', 'reminder', 'FR', 'silent'],
  ['reminder.FR.acknowledged', 'reminder', 'FR', 'acknowledged'],
  ['reminder.FR.by-post', 'reminder', 'FR', 'byPost'],
  ['reminder.FR.extended', 'reminder', 'FR', 'extended'],
  ['reminder.FR.answered', 'reminder', 'FR', 'answered'],
  ['reminder.GB.silent', 'reminder', 'GB', 'silent'],
  ['reminder.GB.extended', 'reminder', 'GB', 'extended'],
  ['reminder.CH.silent', 'reminder', 'CH', 'silent'],
  ['reminder.CH.extended', 'reminder', 'CH', 'extended'],
  ['controller-complaint.GB.silent', 'controller-complaint', 'GB', 'reminded'],
  ['controller-complaint.GB.refused', 'controller-complaint', 'GB', 'refused'],
  ['complaint.FR.silent', 'complaint', 'FR', 'reminded'],
  ['complaint.FR.refused', 'complaint', 'FR', 'refused'],
  ['complaint.FR.extended-afterwards', 'complaint', 'FR', 'extendedAfterwards'],
  ['complaint.FR.filed', 'complaint', 'FR', 'complained'],
  ['complaint.FR.from-2027-04-02', 'complaint', 'FR', 'refused', { today: '2027-04-02' }],
  ['complaint.BE.refused', 'complaint', 'BE', 'refused'],
  ['complaint.IE.refused', 'complaint', 'IE', 'refused'],
  ['complaint.FR.to-Ireland', 'complaint', 'FR', 'refused', { authority: 'IE' }],
  ['complaint.FR.to-workplace', 'complaint', 'FR', 'refused', { authority: 'BE' }],
  ['complaint.DE.Bavaria', 'complaint', 'DE', 'refused', { authority: 'DE-BY' }],
  ['complaint.IT.silent', 'complaint', 'IT', 'reminded'],
  ['complaint.CZ.refused', 'complaint', 'CZ', 'refused'],
  ['complaint.NO.refused', 'complaint', 'NO', 'refused'],
  ['complaint.GB.refused', 'complaint', 'GB', 'complainedAndRefused'],
  ['complaint.GB.silent', 'complaint', 'GB', 'complainedToMeta'],
  ['complaint.CH.silent', 'complaint', 'CH', 'reminded'],
  ['complaint.CH.refused', 'complaint', 'CH', 'refused'],
  ['complaint.CH.filed', 'complaint', 'CH', 'reported'],
];

const FORMS = rules.forms.filter(({ offered }) => offered === true);
const used = { fr: new Set<string>(), en: new Set<string>() };

/** The words, and which of them were asked for. */
function watched(code: 'fr' | 'en'): LetterLanguage {
  const language = languageOf(code);
  const words = new Proxy(language.words, {
    getOwnPropertyDescriptor(target, key) {
      used[code].add(String(key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  return { ...language, words };
}

/** What a person gets to see: the letter, and below a line what stands beside it. */
function shown(letter: Letter): string {
  const annexes = letter.annexes === undefined ? '' : `\n──────── with the letter\n${annexText(letter.annexes)}`;
  return `${letterText(letter)}${annexes}\n──────── beside the letter\n${letter.checks.map((check) => `• ${check}`).join('\n')}\n`;
}

/** An address and a sum are written as they are, not as French or English. */
function faultsIn(code: string, text: string): string[] {
  const prose = text.replaceAll(/https:\/\/\S+/g, 'address').replaceAll(/^– /gm, '');
  return prose.split('\n').flatMap((line) => writingFaults(code, 'letter', line));
}

describe.each(['fr', 'en'] as const)('in %s', (code) => {
  const language = watched(code);

  test.each(GOLDEN)('%s is written as it was read', async (file, kind, country, history, { today, platform, ...more } = {}) => {
    const letter = letterOf(kind, {
      about: caseOf(history, country, today, platform && { platform }),
      writer: writerIn(code),
      language,
      ...more,
    });
    if (!letter.ok) throw new Error(`${file} lacks ${letter.missing.join(', ')}`);
    const text = shown(letter);
    await expect(text).toMatchFileSnapshot(`../../../fixtures/letters/${code}/${file}.txt`);
    expect(faultsIn(code, text)).toEqual([]);
    expect(text).not.toMatch(/[{}]|undefined|NaN|Invalid/);
    expect(text.match(code === 'fr' ? /conseil juridique/g : /legal advice/g)).toHaveLength(1);
  });

  test.each(MESSAGE_KINDS)('the %s is written as it was read', async (kind) => {
    const text = shown(messageOf(kind, { language, forms: FORMS, name: 'Théâtre des Sources' }));
    await expect(text).toMatchFileSnapshot(`../../../fixtures/letters/${code}/${kind}.txt`);
    expect(faultsIn(code, text)).toEqual([]);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});

test('what someone leaves blank can be seen, and is named beside the letter', async () => {
  const writer = { ...writerIn('fr'), email: ' ', place: undefined };
  const letter = letterOf('objection', { about: caseOf('nothing', 'GB'), writer, language: watched('fr') });
  if (!letter.ok) throw new Error('not written');
  await expect(shown(letter)).toMatchFileSnapshot('../../../fixtures/letters/fr/objection.GB.blanks.txt');
  const blanks = letterText(letter).match(/\[[^\]]+\]/g);
  expect(blanks).toEqual(['[nom et adresse de la société de Meta responsable de ce compte dans mon pays]', '[adresse e-mail du compte]']);
});

test.each(['fr', 'en'] as const)('all that can be told of an objection is told in %s, and notes are not', async (code) => {
  const about = caseOf('everything', 'FR');
  const lines = factsOf(about, [], watched(code)).join('\n');
  await expect(`${lines}\n`).toMatchFileSnapshot(`../../../fixtures/letters/${code}/facts.txt`);
  expect(faultsIn(code, lines)).toEqual([]);
  expect(lines).not.toContain('nothing an authority should read');
});

test.each(['fr', 'en'] as const)('in %s every word of the letters is written in one of them', (code) => {
  const language = watched(code);
  expect(promptsIn(language).map(({ text }) => text)).not.toContain('');
  // Asked for by name, and shown in no golden letter: what Meta may give as a reason, and how an authority may be reached.
  const rare = Object.keys(language.words).filter((key) => /^(facts\.reason|checks\.channel)\./.test(key));
  expect(rare.flatMap((key) => faultsIn(code, filled(language, key)))).toEqual([]);
  expect(Object.keys(language.words).filter((key) => !used[code].has(key) && !key.startsWith('objection.prompt.'))).toEqual([]);
});

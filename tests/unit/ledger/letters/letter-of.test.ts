// What a letter needs before it is written, and what it never says.
import fc from 'fast-check';
import { law } from 'virtual:law';
import { describe, expect, test } from 'vitest';
import { letterCaseOf } from '../../../../lib/ledger/letters/letter-case.ts';
import { letterOf, LETTER_KINDS, type LetterKind } from '../../../../lib/ledger/letters/letter-of.ts';
import { letterText } from '../../../../lib/ledger/letters/letter-text.ts';
import type { LetterOutcome } from '../../../../lib/ledger/letters/letter.ts';
import { messageOf } from '../../../../lib/ledger/letters/message.ts';
import { isOwnSentence, promptsIn } from '../../../../lib/ledger/letters/situation.ts';
import { filled } from '../../../../lib/ledger/letters/words.ts';
import { event, ledgerOf, NOW, recordWith } from '../told.ts';
import { caseOf, HISTORIES, JEANNE, languageOf, type History } from './cases.ts';

const FRENCH = languageOf('fr');

function written(kind: LetterKind, history: History, country?: string, writer = JEANNE, today?: string): LetterOutcome {
  return letterOf(kind, { about: caseOf(history, country, today), writer, language: FRENCH });
}

/** What is missing, or « ok ». */
function verdict(...given: Parameters<typeof written>): unknown {
  const outcome = written(...given);
  return outcome.ok ? 'ok' : outcome.missing;
}

describe('the sentence about one’s own situation', () => {
  const isOwn = (text: string | undefined): boolean => isOwnSentence(text, FRENCH);

  test('keeps an objection from being complete until it is there', () => {
    expect(verdict('objection', 'nothing', 'FR', { ...JEANNE, situation: undefined })).toEqual(['situation']);
    expect(verdict('objection', 'nothing', 'FR', { ...JEANNE, situation: ' Non. ' })).toEqual(['situation']);
    expect(verdict('objection', 'nothing', 'FR')).toBe('ok');
  });

  test('is not one of our questions handed back, nor all of them', () => {
    for (const { text } of promptsIn(FRENCH)) expect(isOwn(text)).toBe(false);
    const [first, second] = promptsIn(FRENCH);
    expect(isOwn(`${first?.text.toUpperCase()} !!! ${second?.text}`)).toBe(false);
    expect(isOwn(`${first?.text} Oui : je double des films depuis vingt ans.`)).toBe(true);
  });

  test('speaks of a performer, an author, whoever publishes photos of others, and a team', () => {
    expect(promptsIn(FRENCH).map(({ who }) => who)).toEqual(['performer', 'author', 'photographs', 'team']);
    expect(promptsIn(languageOf('en')).every(({ text }) => text.includes('?'))).toBe(true);
  });

  test('is written as it was typed', () => {
    const situation = 'Ma voix {sent} est $1 mon « métier », <b>vraiment</b>.';
    const letter = written('objection', 'nothing', 'FR', { ...JEANNE, situation });
    expect(letter.ok && letterText(letter)).toContain(situation);
  });
});

test('nothing is written without a name, and no law is named before someone said where they live', () => {
  expect(verdict('objection', 'nothing', undefined, { ...JEANNE, name: ' ' })).toEqual(['country', 'name']);
  expect(verdict('reminder', 'silent', undefined)).toEqual(['country']);
  expect(verdict('complaint', 'refused', undefined)).toEqual(['country']);
  expect(verdict('complaint', 'refused', 'US')).toEqual(['country']);
});

test('a Page cannot object', () => {
  const about = caseOf('nothing', 'FR', undefined, { kind: 'page' });
  expect(letterOf('objection', { about, writer: JEANNE, language: FRENCH })).toMatchObject({ ok: false, missing: ['person'] });
});

describe('a reminder', () => {
  test('waits until Meta’s time is over, and says from when', () => {
    expect(written('reminder', 'sent', 'FR')).toEqual({ ok: false, missing: ['silence'], from: '2026-12-19' });
    expect(verdict('reminder', 'silent', 'FR', JEANNE, '2026-11-05')).toEqual(['silence']);
    expect(verdict('reminder', 'silent', 'FR', JEANNE, '2026-11-06')).toBe('ok');
  });

  test('needs a dated objection', () => {
    expect(verdict('reminder', 'nothing', 'FR')).toEqual(['sent']);
  });

  test('is not for whoever has to answer Meta, was refused, or has reminded', () => {
    expect(verdict('reminder', 'asked', 'FR')).toEqual(['answer-to-meta']);
    expect(verdict('reminder', 'refused', 'FR')).toEqual(['silence']);
    expect(verdict('reminder', 'reminded', 'FR')).toEqual(['silence']);
  });
});

describe('a complaint', () => {
  test('needs the request first, then a refusal, or a reminder of fourteen days', () => {
    expect(verdict('complaint', 'nothing', 'FR')).toEqual(['sent']);
    expect(verdict('complaint', 'silent', 'FR')).toEqual(['refusal-or-silence']);
    expect(written('complaint', 'reminded', 'FR', JEANNE, '2026-10-18')).toEqual({
      ok: false,
      missing: ['refusal-or-silence'],
      from: '2026-10-19',
    });
    expect(verdict('complaint', 'reminded', 'FR', JEANNE, '2026-10-19')).toBe('ok');
    expect(verdict('complaint', 'refused', 'FR')).toBe('ok');
  });

  test('goes to Meta first in Great Britain, and nowhere else', () => {
    expect(verdict('complaint', 'refused', 'GB')).toEqual(['controller-complaint']);
    expect(verdict('controller-complaint', 'refused', 'GB')).toBe('ok');
    expect(verdict('controller-complaint', 'silent', 'GB')).toEqual(['refusal-or-silence']);
    expect(verdict('controller-complaint', 'refused', 'FR')).toEqual(['not-here']);
    expect(verdict('complaint', 'complainedToMeta', 'GB')).toBe('ok');
  });

  test('can be written again once it is filed', () => {
    expect(verdict('complaint', 'complained', 'FR')).toBe('ok');
  });

  test('is never given an address for complaints that nobody has seen', () => {
    for (const authority of law.authorities.filter(({ verified }) => !verified)) {
      const letter = letterOf('complaint', {
        about: caseOf('refused', authority.country),
        writer: JEANNE,
        language: FRENCH,
        authority: authority.id,
      });
      if (!letter.ok) throw new Error(`${authority.id}: ${letter.missing.join(', ')}`);
      expect(letter.checks.some((check) => check.endsWith(authority.url))).toBe(true);
      if (new URL(authority.url).href !== new URL(authority.complaintUrl).href)
        expect(letter.checks.join('\n')).not.toContain(authority.complaintUrl);
    }
  });

  test('can be written in every country we know', () => {
    for (const { country, regime } of law.authorities) {
      const history = regime === 'uk' ? 'complainedToMeta' : 'refused';
      expect([country, verdict('complaint', history, country)]).toEqual([country, 'ok']);
    }
  });

  test('has each file once, and counts what was corrected for nothing', () => {
    const wrong = event('refused', '2026-10-20', { source: 'controller', evidence: [{ name: 'wrong.eml', sha256: 'c'.repeat(64) }] });
    const events = [...HISTORIES.refused(), wrong, event('corrected', '2026-10-21', { corrects: wrong.id })];
    const about = letterCaseOf(ledgerOf(recordWith(events)), 'account-theatre', { law, now: NOW, country: 'FR' });
    if (about === undefined) throw new Error('the account is gone');
    const letter = letterOf('complaint', { about, writer: JEANNE, language: FRENCH });
    const text = letter.ok ? letterText(letter) : '';
    expect(text.match(/SHA-256\u00A0:/g)).toHaveLength(2);
    expect(text).not.toContain('wrong.eml');
  });
});

test('no letter promises, threatens or says that it is over, whatever happened', () => {
  const histories = Object.keys(HISTORIES) as History[];
  for (const kind of LETTER_KINDS)
    for (const history of histories)
      for (const country of ['FR', 'GB', 'CH']) {
        const letter = written(kind, history, country);
        if (letter.ok) expect(letterText(letter)).not.toMatch(/trop tard|satisfait|dernier délai|sous peine|amende|\{|undefined/i);
      }
});

test('whatever is typed stands in the letter as it was typed, and fills no other blank', () => {
  const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(typed, typed, typed, (name, email, place) => {
      const letter = written('objection', 'nothing', 'FR', { ...JEANNE, name, email, place });
      const text = letter.ok ? letterText(letter) : '';
      for (const one of [name, email, place]) expect(text).toContain(one.trim());
    }),
  );
});

test('a note nobody signs has no empty end', () => {
  const note = messageOf('team-note', { language: FRENCH, forms: [], name: ' ' });
  expect(letterText(note).trimEnd().split('\n').at(-1)).toMatch(/ne regardent que vous\.$/);
});

test('a blank nobody fills is a mistake of ours, and is not printed', () => {
  expect(() => filled(FRENCH, 'common.account', { platform: 'Facebook' })).toThrow('leaves {handle} empty');
  expect(() => filled(FRENCH, 'common.nothing')).toThrow('has no common.nothing');
});

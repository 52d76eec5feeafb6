// Which letters are proposed, in which order and from when, and what an authority would want to see.
import { describe, expect, test } from 'vitest';
import { conditionsOf } from '../../../../lib/ledger/letters/conditions.ts';
import { letterOf } from '../../../../lib/ledger/letters/letter-of.ts';
import { lettersFor } from '../../../../lib/ledger/letters/letter-offers.ts';
import { record } from '../../../../lib/ledger/record.ts';
import { event, ledgerOf, WORLD } from '../told.ts';
import { caseOf, HISTORIES, JEANNE, languageOf, type History } from './cases.ts';

const offered = (...given: Parameters<typeof caseOf>) =>
  lettersFor(caseOf(...given)).map(({ name, why, on, isNow, from }) => ({
    name,
    why,
    ...(on && { on }),
    ...(isNow ? {} : { from: from ?? 'open' }),
  }));

describe('proposed', () => {
  test('before anything is sent: the objection by letter, and nothing else', () => {
    expect(offered('nothing', 'FR')).toEqual([{ name: 'objection', why: 'instead-of-form' }]);
  });

  test('while Meta has time: the reminder from the day after, then the complaint', () => {
    expect(offered('sent', 'FR')).toEqual([
      { name: 'reminder', why: 'due', on: '2026-12-18', from: '2026-12-19' },
      { name: 'complaint', why: 'after-reminder', from: 'open' },
    ]);
    expect(offered('silent', 'FR')[0]).toEqual({ name: 'reminder', why: 'due', on: '2026-11-05' });
    expect(offered('silent', 'CH')[0]).toMatchObject({ name: 'reminder', why: 'due-ch' });
  });

  test('when Meta asks something: the answer to it', () => {
    expect(offered('asked', 'FR')).toEqual([{ name: 'reply', why: 'asked', on: '2026-09-10' }]);
  });

  test('after a reminder or a refusal: the complaint, which is a report in Switzerland', () => {
    expect(offered('reminded', 'FR')).toEqual([{ name: 'complaint', why: 'silence' }]);
    expect(offered('refused', 'FR')).toEqual([{ name: 'complaint', why: 'refused' }]);
    expect(offered('refused', 'CH')).toEqual([{ name: 'report', why: 'refused' }]);
    expect(offered('reminded', 'FR', '2026-10-08')).toEqual([{ name: 'complaint', why: 'silence', from: '2026-10-19' }]);
    expect(offered('complained', 'FR')).toEqual([{ name: 'complaint', why: 'copy', on: '2026-09-25' }]);
  });

  test('in Great Britain: the complaint to Meta before the one to the ICO', () => {
    expect(offered('refused', 'GB')).toEqual([
      { name: 'controller-complaint', why: 'meta-first' },
      { name: 'complaint', why: 'after-meta', from: 'open' },
    ]);
    expect(offered('complainedToMeta', 'GB')).toEqual([{ name: 'complaint', why: 'silence' }]);
  });

  test('nothing for a Page, nor where no letter helps', () => {
    expect(lettersFor(caseOf('nothing', 'FR', undefined, { kind: 'page' }))).toEqual([]);
    const confirmed = { ...caseOf('acknowledged', 'FR') };
    expect(lettersFor({ ...confirmed, standing: { ...confirmed.standing, status: 'confirmed' } })).toEqual([]);
  });
});

const HISTORY_NAMES = Object.keys(HISTORIES) as History[];

test.each(['FR', 'GB', 'CH'])('in %s what is proposed for now can be written, and the ledger takes its sending', (country) => {
  for (const history of HISTORY_NAMES) {
    const about = caseOf(history, country);
    for (const { kind, records, isNow, why } of lettersFor(about)) {
      const outcome = letterOf(kind, { about, writer: JEANNE, language: languageOf('fr') });
      expect(outcome.ok, `${kind} for ${history}`).toBe(isNow);
      if (!isNow || why === 'copy') continue;
      const sending = event(records, '2026-11-20', { recordedAt: '2026-12-01T00:00:00Z' });
      expect(
        record(ledgerOf(about.record), sending, { ...WORLD, law: about.law, country, now: '2026-12-01T10:00:00+01:00' }),
        `${kind} for ${history}`,
      ).toMatchObject({ ok: true });
    }
  }
});

describe('an authority wants to see', () => {
  const wanted = (...given: Parameters<typeof caseOf>) =>
    conditionsOf(caseOf(...given)).map(({ what, isMet }) => `${what}${isMet ? '' : ' not yet'}`);

  test('that Meta was asked first, and was silent or refused', () => {
    expect(wanted('nothing', 'FR')).toEqual(['sent not yet', 'silence not yet', 'reminded not yet', 'waited not yet']);
    expect(wanted('silent', 'FR')).toEqual(['sent', 'silence', 'reminded not yet', 'waited not yet']);
    expect(wanted('reminded', 'FR')).toEqual(['sent', 'silence', 'reminded', 'waited']);
    expect(wanted('refused', 'FR')).toEqual(['sent', 'refused']);
  });

  test('in Great Britain that Meta was complained to', () => {
    expect(wanted('refused', 'GB')).toEqual(['sent', 'refused', 'controller-complaint not yet', 'waited not yet']);
    expect(wanted('complainedToMeta', 'GB')).toEqual(['sent', 'silence', 'reminded', 'controller-complaint', 'waited']);
  });

  test('with the day of each, past or to come', () => {
    expect(conditionsOf(caseOf('sent', 'FR'))[1]).toEqual({ what: 'silence', isMet: false, on: '2026-12-19' });
  });
});

// @vitest-environment happy-dom
// The register on paper, as a head of office or an authority reads it.
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { printableOf } from '../../../../lib/ledger/printable.ts';
import type { Ledger } from '../../../../lib/ledger/ledger.ts';
import { PrintedRegister } from '../../../../lib/ui/register/printed-register.tsx';
import { account, event, FESTIVAL, ledgerOf, PAGE, recordWith, WORLD } from '../../ledger/told.ts';
import { wordsIn } from '../popup/words-in.ts';

const PROOF = { name: 'meta.eml', sha256: 'b'.repeat(64) };

const LEDGER = ledgerOf(
  recordWith(
    [
      event('sent', '2026-10-10', { channel: 'form', policy: '2026-07-23' }),
      event('confirmed', '2026-10-11', { source: 'controller', evidence: [PROOF] }),
    ],
    {
      label: 'Théâtre des Sources',
      holder: 'Jeanne',
    },
  ),
  { account: account(FESTIVAL, { platform: 'instagram' }), events: [event('sent', '2026-10-10', { accountId: FESTIVAL })] },
  { account: account(PAGE, { kind: 'page' }), events: [] },
);

async function printed(layout: 'table' | 'pages', lang: 'fr' | 'en' = 'fr', ledger: Ledger = LEDGER): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  render(<PrintedRegister printable={printableOf(ledger, WORLD)} layout={layout} words={await wordsIn(lang)} />, place);
  return place;
}

const textsOf = (within: HTMLElement, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map((one) => one.textContent ?? '');

test('the table names its columns, and each row its account', async () => {
  const page = await printed('table');
  expect(textsOf(page, 'caption')).toEqual(['3 comptes']);
  expect(textsOf(page, 'thead th')).toContain('Sur la parole de');
  expect(textsOf(page, 'tbody th[scope=row]')).toEqual(['festival', 'Théâtre des Sources', 'page']);
  const theatre = [...page.querySelectorAll('tbody tr')].find((row) => row.textContent?.includes('Sources'));
  expect(textsOf(theatre as HTMLElement, 'td')).toEqual([
    'Facebook',
    'Jeanne',
    'Confirmée par Meta',
    '11 octobre 2026',
    'écrit par Meta, d’après la personne',
    '',
    '',
    expect.stringContaining('Revérifier'),
  ]);
});

test('without holders there is no column for them', async () => {
  const page = await printed('table', 'fr', ledgerOf(recordWith([])));
  expect(textsOf(page, 'thead th')).not.toContain('Personne');
});

test('one page for each account says who said what, and which file proves it', async () => {
  const page = await printed('pages');
  expect(textsOf(page, '.sheet h2')).toEqual(['festival', 'Théâtre des Sources', 'page']);
  const [sent, confirmed] = textsOf(page.querySelectorAll<HTMLElement>('.sheet')[1]!, 'li');
  expect(sent).toContain('10 octobre 2026 Opposition envoyée');
  expect(sent).toContain('déclaré par la personne · formulaire · politique de Meta connue ce jour-là\u00A0: 23 juillet 2026');
  expect(confirmed).toContain('écrit par Meta, d’après la personne');
  expect(confirmed).toContain(`meta.eml, SHA-256 ${PROOF.sha256}`);
});

test('what the calendar alone says is not put in anyone’s mouth', async () => {
  const page = await printed('pages');
  const festival = page.querySelector<HTMLElement>('.sheet');
  expect(festival?.textContent).toContain('Sans réponse après un mois');
  expect(festival?.textContent).toContain('calculé à partir des dates');
});

test.each(['fr', 'en'] as const)('in %s both layouts say that nobody outside Meta can see whether training has stopped', async (lang) => {
  for (const layout of ['table', 'pages'] as const) {
    const text = (await printed(layout, lang)).textContent ?? '';
    expect(text).toMatch(lang === 'fr' ? /Personne hors de Meta ne peut voir/ : /Nobody outside Meta can see/);
    expect(text).not.toMatch(/undefined|NaN|\$\d/);
  }
});

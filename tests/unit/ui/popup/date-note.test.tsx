// @vitest-environment happy-dom
// What the date means on the day before, on the day, on the day after and today: the sentences themselves, in both languages.
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { dateBannerOf } from '../../../../lib/ledger/deadline.ts';
import type { DeadlineFact } from '../../../../lib/rules/edition-schema.ts';
import { DateNote } from '../../../../lib/ui/popup/date-note.tsx';
import { FEW_RULES } from '../../ledger/few-rules.ts';
import { textOf } from './press.ts';
import { wordsIn } from './words-in.ts';

const POLICY: DeadlineFact = {
  id: 'policy',
  on: '2026-07-23',
  kind: 'policy-edition',
  seen: [{ on: '2026-08-22', source: 'policy', grade: 'primary' }],
};

async function note(today: string, lang: 'fr' | 'en'): Promise<HTMLElement> {
  const place = document.createElement('div');
  onTestFinished(() => render(null, place));
  const voices = [{ id: 'bremen', address: 'https://example.org/bremen', on: '2025-05-22' }];
  render(<DateNote banner={dateBannerOf([...FEW_RULES.deadlines, POLICY], today)} voices={voices} words={await wordsIn(lang)} />, place);
  return place;
}

const days: [today: string, lang: 'fr' | 'en', title: string, text: string][] = [
  [
    '2025-05-15',
    'fr',
    'Encore 12 jours avant le 27 mai 2025',
    'Meta a annoncé qu’elle commencerait ce jour-là à entraîner son IA avec les publications publiques des adultes. Selon plusieurs autorités, une opposition envoyée avant écarte aussi ce qui est déjà publié. Elle reste possible ensuite.',
  ],
  [
    '2025-05-26',
    'fr',
    'Encore 1 jour avant le 27 mai 2025',
    'Meta a annoncé qu’elle commencerait ce jour-là à entraîner son IA avec les publications publiques des adultes. Selon plusieurs autorités, une opposition envoyée avant écarte aussi ce qui est déjà publié. Elle reste possible ensuite.',
  ],
  [
    '2025-05-27',
    'fr',
    'C’est aujourd’hui, le 27 mai 2025',
    'C’est le jour que Meta a annoncé pour commencer à entraîner son IA avec les publications publiques des adultes. Vous pouvez vous opposer aujourd’hui, et chaque jour qui suit.',
  ],
  [
    '2025-05-28',
    'fr',
    'Vous pouvez vous opposer à tout moment',
    'Meta avait annoncé qu’elle commencerait le 27 mai 2025 à entraîner son IA avec les publications publiques des adultes. La loi, elle, ne fixe aucune échéance.',
  ],
  [
    '2026-11-24',
    'fr',
    'Vous pouvez vous opposer à tout moment',
    'Meta avait annoncé qu’elle commencerait le 27 mai 2025 à entraîner son IA avec les publications publiques des adultes. La loi, elle, ne fixe aucune échéance.',
  ],
  [
    '2025-05-26',
    'en',
    '1 day until 27 May 2025',
    'Meta has announced that it will begin on that day to train its AI with adults’ public posts. According to several authorities, an objection sent before also leaves out what is already published. It remains possible afterwards.',
  ],
  [
    '2025-05-27',
    'en',
    'It is today, 27 May 2025',
    'Meta has announced that it begins today to train its AI with adults’ public posts. You can object today, and on every day that follows.',
  ],
  [
    '2025-05-28',
    'en',
    'You can object at any time',
    'Meta had announced that it would begin on 27 May 2025 to train its AI with adults’ public posts. The law itself sets no deadline.',
  ],
  [
    '2026-11-24',
    'en',
    'You can object at any time',
    'Meta had announced that it would begin on 27 May 2025 to train its AI with adults’ public posts. The law itself sets no deadline.',
  ],
];

test.each(days)('on %s, in %s: « %s »', async (today, lang, title, text) => {
  const place = await note(today, lang);
  expect(textOf(place.querySelector('h2'))).toBe(title);
  expect(textOf(place.querySelector('h2 + p'))).toBe(text);
});

test.each(['2025-05-26', '2025-05-27', '2025-05-28', '2026-11-24'])(
  'on %s nothing says that it is over, that Meta has begun, or that it has stopped',
  async (today) => {
    for (const lang of ['fr', 'en'] as const) {
      expect(textOf(await note(today, lang))).not.toMatch(
        /trop tard|date limite|dernière chance|too late|last chance|fulfilled|satisfaite|a commencé|has begun|began/i,
      );
    }
  },
);

test('what an objection changes and what it cannot is one fold away, with who says what and since when', async () => {
  const place = await note('2026-11-24', 'fr');
  expect(place.querySelector('details')?.hasAttribute('open')).toBe(false);
  expect([...place.querySelectorAll('details > ul:not(.voices) > li')].map(textOf)).toEqual([
    'Elle vaut pour la suite, dans la mesure où Meta l’applique.',
    'Ce qu’une IA a déjà appris ne peut pas lui être repris. Et ce que d’autres publient à votre sujet demande une autre démarche.',
    'Supprimer d’anciennes publications publiques, ou les montrer à moins de monde, protège en plus.',
  ]);
  expect(textOf(place.querySelector('details h3'))).toBe('Sur vos anciennes publications, les avis diffèrent.');
  const link = place.querySelector('.voices a');
  expect(link?.getAttribute('href')).toBe('https://example.org/bremen');
  expect(textOf(link)).toBe('source, mai 2025 (s’ouvre dans un nouvel onglet)');
  expect(textOf(place)).toContain('celle du 23 juillet 2026');
});

// @vitest-environment happy-dom
// The explanations as a person reads them: every sentence with its source, the doubtful ones marked, the points to tick.
import { render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import sources from '../../../../assets/rules/sources.json' with { type: 'json' };
import statements from '../../../../assets/rules/statements.json' with { type: 'json' };
import topics from '../../../../assets/rules/topics.json' with { type: 'json' };
import { SourcesFile } from '../../../../lib/rules/source.ts';
import { TopicsFile } from '../../../../lib/rules/topic.ts';
import { Understand, type UnderstandProps } from '../../../../lib/ui/understand/understand.tsx';
import { wordsIn } from '../popup/words-in.ts';

async function shown(props: Partial<UnderstandProps> = {}): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, place);
    place.remove();
  });
  render(
    <Understand
      topics={TopicsFile.parse(topics)}
      sources={new Map(SourcesFile.parse(sources).map((source) => [source.id, source]))}
      voices={statements}
      ticked={[]}
      hasFailed={false}
      onTick={() => undefined}
      onPrint={() => undefined}
      words={await wordsIn('fr')}
      {...props}
    />,
    place,
  );
  return place;
}

test('the contents lead to every topic', async () => {
  const page = await shown();
  const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => link.getAttribute('href')!);
  expect(links).toEqual(topics.map(({ id }) => `#${id}`));
  for (const link of links) expect(page.querySelector(`section${link} h2`)?.textContent).not.toBe('');
});

test('every claim stands beside what it rests on', async () => {
  const page = await shown();
  const claims = [...page.querySelectorAll('.claims > li, .myths dd, .checklist li, .rights tbody th')];
  expect(claims).toHaveLength(topics.flatMap((topic) => topic.claims).length);
  for (const claim of claims) expect(claim.querySelector('.sources')?.textContent, claim.textContent ?? '').not.toBe('');
});

test('our own reading says that it is ours', async () => {
  const page = await shown();
  expect(page.querySelector('#pages')?.textContent).toContain('notre lecture');
  expect(page.querySelector('#used')?.textContent).not.toContain('notre lecture');
});

test('what was not looked up says so, and nothing that was does', async () => {
  const read = SourcesFile.parse(sources);
  expect((await shown()).textContent).not.toContain('à vérifier');
  const guessed = read.map((source) => ({ ...source, seen: source.seen.map((seen) => ({ ...seen, grade: 'guess' as const })) }));
  const page = await shown({ sources: new Map(guessed.map((source) => [source.id, source])) });
  expect(page.querySelector('#pages')?.textContent).toContain('à vérifier');
});

test('a point is ticked by its label, and the count is said', async () => {
  const onTick = vi.fn<UnderstandProps['onTick']>();
  const page = await shown({ ticked: ['contracts'], onTick });
  expect(page.querySelector<HTMLInputElement>('#point-contracts')?.checked).toBe(true);
  expect(page.querySelector('[role=status]')?.textContent).toBe('1 point coché sur 10');
  page.querySelector<HTMLInputElement>('#point-inventory')!.click();
  expect(onTick).toHaveBeenCalledWith('inventory', true);
});

test('a tick that could not be kept is said at once', async () => {
  const page = await shown({ hasFailed: true });
  expect(page.querySelector('#structure [role=alert]')?.textContent).toContain('n’a pas pu être gardée');
});

test('who says what about an objection sent now is there, each with its link', async () => {
  const page = await shown();
  expect(page.querySelectorAll('#voices .voices li a')).toHaveLength(statements.length);
});

// What one claim rests on: links with a name and a date; and it says so where it is our own reading, or was not looked up.
import { OutsideLink } from '../popup/outside-link.tsx';
import type { CitedSource, Citing } from './understand-words.ts';

export function ClaimSources({ ids, sources, words }: { ids: readonly string[] } & Citing) {
  const cited = ids.map((id) => sources.get(id)).filter((source) => source !== undefined);
  return (
    <small class="sources">
      {cited.map((source, at) => (
        <span key={source.id}>
          {at > 0 && ' · '}
          <Cited source={source} words={words} />
        </span>
      ))}
    </small>
  );
}

function Cited({ source, words }: { source: CitedSource; words: Citing['words'] }) {
  const { t, month } = words;
  if (source.address === undefined) return <em>{t('understand.unsourced')}</em>;
  return (
    <>
      <OutsideLink address={source.address} words={words}>
        <span lang={source.seen[0]?.lang}>{source.name}</span>, {month(source.on)}
      </OutsideLink>
      {source.seen.every(({ grade }) => grade === 'guess') && <em> ({t('understand.unchecked')})</em>}
    </>
  );
}

// Where the sources are found, for paper alone, on which a link leads nowhere: each once, in the order they are first named.
import type { ToldTopic } from './topic-props.ts';
import type { Citing } from './understand-words.ts';

export function SourceAddresses({ topics, sources, words: { t, month } }: Citing & { topics: readonly ToldTopic[] }) {
  const ids = new Set(topics.flatMap(({ claims }) => claims.flatMap((claim) => claim.sources)));
  const found = [...ids].flatMap((id) => sources.get(id) ?? []);
  return (
    <section class="addresses">
      <h2>{t('understand.addresses')}</h2>
      <ul>
        {found.map(
          ({ id, name, on, address, seen }) =>
            address !== undefined && (
              <li key={id}>
                <span lang={seen[0]?.lang}>{name}</span>, {month(on)}
                <br />
                {address}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

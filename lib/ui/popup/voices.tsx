// Who says what about an objection sent now, each with its source and its date.
import { OutsideLink } from './outside-link.tsx';
import type { Words } from './words.ts';

/** One statement of assets/rules/statements.json; its sentence is `says.<id>` in assets/locales. */
export interface Voice {
  id: string;
  address: string;
  on: string;
}

export function Voices({ voices, words }: { voices: readonly Voice[]; words: Words }) {
  const { t, month } = words;
  return (
    <ul class="voices">
      {voices.map(({ id, address, on }) => (
        <li key={id}>
          {t(`says.${id}`)}{' '}
          <OutsideLink address={address} words={words}>
            {t('banner.source', [month(on)])}
          </OutsideLink>
        </li>
      ))}
    </ul>
  );
}

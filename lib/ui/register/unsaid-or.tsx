// The choices of a list in which nothing need be said.
import type { Words } from '../popup/words.ts';

export interface UnsaidOrProps {
  options: readonly (readonly [value: string, text: string])[];
  words: Words;
}

/** For inside a `select`: « non indiqué » first, and then what can be said. */
export function UnsaidOr({ options, words }: UnsaidOrProps) {
  return (
    <>
      <option value="">{words.t('register.unsaid')}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </>
  );
}

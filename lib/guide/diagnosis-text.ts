// Writes a diagnosis down for a person to read, copy and send to us if they wish: plain lines, ids and counts.
import type { Diagnosis } from './diagnosis.ts';

/** What does not come from the page. */
export interface Occasion {
  version: string;
  /** Family of the browser, no version. */
  family: string;
}

export function diagnosisText(diagnosis: Diagnosis, { version, family }: Occasion): string {
  const { surface = 'unknown', edition, lang, isSettled, shown, targets, roles, form } = diagnosis;
  return [
    `M'opposer ${version}, rules of ${edition}, ${family}`,
    `page: ${surface}`,
    `language: ${lang}`,
    `at rest: ${yesOrNo(isSettled)}`,
    `shown: ${shown}`,
    `controls: ${Object.entries(roles)
      .map(([role, count]) => `${role} ${count}`)
      .join(', ')}`,
    ...targets.map(({ id, href, words }) => `target ${id}: by address ${href}, by words ${words}`),
    ...(form === undefined ? [] : [formLine(form)]),
  ].join('\n');
}

function formLine({ headings, hasEmail, hasText, hasChoice, hasSubmit }: NonNullable<Diagnosis['form']>): string {
  const fields = { email: hasEmail, text: hasText, choice: hasChoice, submit: hasSubmit };
  const kinds = Object.entries(fields).map(([kind, isThere]) => `${kind} ${yesOrNo(isThere)}`);
  return `form: headings ${headings}, ${kinds.join(', ')}`;
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

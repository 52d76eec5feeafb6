// On a form: what it asks, and that we touch none of it.
import type { VNode } from 'preact';
import type { Translate } from '../translate.ts';
import { isSpecial } from './title.ts';

/** An intake page, a general form or a portal asks one thing more. */
export function FormHere({ standing, t }: { standing?: string; t: Translate }): VNode {
  return (
    <>
      {isSpecial(standing) && <p>{t(`hint.form.${standing}.ask`)}</p>}
      <ul class="asks">
        <li>{t('hint.form.email')}</li>
        <li>{t('hint.form.reason')}</li>
      </ul>
      <p class="note">{t('hint.form.ours')}</p>
    </>
  );
}

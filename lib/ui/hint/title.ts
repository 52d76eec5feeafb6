// The first line of a hint, on the card, on the chip and for a screen reader.
import type { HintView } from './hint-view.ts';

/** What to click, or what this page is. A label of the page is quoted as the page shows it. */
export function titleOf({ hint, platform, t }: HintView): string {
  if (hint.kind === 'point') return hint.found.quote === '' ? t('hint.point.unnamed') : t('hint.point.click', [hint.found.quote]);
  if (hint.message === 'form-here' && isSpecial(hint.standing)) return t(`hint.form.${hint.standing}.title`);
  return t(`hint.tell.${hint.message}.title`, [t(`platform.${platform}`)]);
}

/** Forms that are the right place and ask one thing more have words of their own. */
export function isSpecial(standing: string | undefined): standing is 'intake' | 'general' | 'portal' {
  return standing === 'intake' || standing === 'general' || standing === 'portal';
}

// Tells the document in which language and which direction it is written, and what it is called.
import type { Translate } from '../translate.ts';

export function dressDocument(t: Translate, title: string): void {
  const { documentElement } = document;
  documentElement.lang = new Intl.Locale(t('extension.language') || 'en').language;
  documentElement.dir = t('extension.direction');
  document.title = title;
}

// The one way text reaches a component: by key, so that no sentence is written in code.

/**
 * A hyphen in a key stands for an underscore in the file (`next.guide-me` is written `guide_me:`), because browsers refuse a message
 * whose name has a hyphen.
 *
 * `t('popup.left', 3)` chooses the plural form; `t('hint.step', ['1', '3'])` fills $1 and $2.
 */
export interface Translate {
  (key: string, substitutions?: readonly string[]): string;
  (key: string, count: number, substitutions?: readonly string[]): string;
}

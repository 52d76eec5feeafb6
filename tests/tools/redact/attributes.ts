// Decides for each attribute whether it stays, and in which words: what is not on a list here goes.
import { redactAddress } from './address.ts';
import type { Known } from './known.ts';
import { redactText } from './text.ts';

export interface Attribute {
  name: string;
  value: string;
}

/** Gives each id of the page a name of ours, the same wherever it is referred to. */
export type NameId = (id: string) => string;

const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'title',
  'alt',
  'placeholder',
  'label',
]);
const ADDRESSES = new Set(['href', 'action', 'formaction', 'cite']);
const REFERENCES = new Set([
  'id',
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-activedescendant',
  'aria-flowto',
  'aria-errormessage',
  'headers',
]);
const BARE = new Set([
  'hidden',
  'disabled',
  'checked',
  'selected',
  'required',
  'readonly',
  'multiple',
  'open',
  'inert',
  'async',
  'defer',
  'nomodule',
  'novalidate',
  'contenteditable',
]);

const ROLES = new Set(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document feed figure form generic grid gridcell group heading img link list listbox listitem log main marquee menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);
/** Values these may have; anything else in them could be somebody's. */
const TOKENS: Readonly<Record<string, RegExp>> = {
  lang: /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/,
  hreflang: /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/,
  dir: /^(ltr|rtl|auto)$/,
  target: /^_(self|blank|parent|top)$/,
  rel: /^(nofollow|noopener|noreferrer|external|\s)+$/,
  type: /^(button|submit|reset|text|email|password|tel|url|search|number|date|checkbox|radio|hidden|file|application\/(ld\+)?json|text\/javascript|module)$/,
  method: /^(get|post|dialog)$/i,
  tabindex: /^-?[01]$/,
  colspan: /^\d{1,2}$/,
  rowspan: /^\d{1,2}$/,
  charset: /^utf-8$/i,
  // Names of fields in Meta's forms and in its login bar; a field of another name keeps none.
  name: /^(email|confirm_email|pass|login|your_name|reporter_name|signature|country|next|viewport)$/,
};
const STATE =
  /^(true|false|mixed|page|step|location|polite|assertive|off|menu|listbox|tree|grid|dialog|both|inline|list|none|horizontal|vertical|\d{1,2})$/;
const THEME = /^__fb-(light|dark)-mode$/;
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What is left of one attribute; nothing when it goes. */
export function redactAttribute({ name, value }: Attribute, known: Known, nameId: NameId): Attribute | undefined {
  if (SPOKEN.has(name)) return { name, value: redactText(value, known.labels) };
  if (ADDRESSES.has(name)) return { name, value: redactAddress(value, known) };
  if (REFERENCES.has(name)) return { name, value: value.split(/\s+/).filter(Boolean).map(nameId).join(' ') };
  if (BARE.has(name)) return { name, value: '' };
  if (name === 'role')
    return kept(
      name,
      value
        .split(/\s+/)
        .filter((role) => ROLES.has(role))
        .join(' '),
    );
  if (name === 'class')
    return kept(
      name,
      value
        .split(/\s+/)
        .filter((word) => THEME.test(word))
        .join(' '),
    );
  if (name === 'style') return kept(name, UNSEEN.exec(value)?.[0].replaceAll(/\s/g, '').toLowerCase() ?? '');
  if (Object.hasOwn(TOKENS, name)) return TOKENS[name]?.test(value) === true ? { name, value } : undefined;
  return name.startsWith('aria-') && isState(name) && STATE.test(value) ? { name, value } : undefined;
}

/** `aria-jeanne="true"` is no state. */
function isState(name: string): boolean {
  return /^aria-(atomic|autocomplete|busy|checked|colcount|colindex|current|disabled|expanded|haspopup|hidden|invalid|level|live|modal|multiline|multiselectable|orientation|posinset|pressed|readonly|required|rowcount|rowindex|selected|setsize|sort|valuemax|valuemin|valuenow)$/.test(
    name,
  );
}

function kept(name: string, value: string): Attribute | undefined {
  return value === '' ? undefined : { name, value };
}

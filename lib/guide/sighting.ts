// What was recognised on a page, and by which rung of the ladder.

export interface Found {
  target: string;
  leadsTo: string;
  /** Control.ref in the view. */
  ref: number;
  rung: 'href' | 'words';
  /** The label as the page shows it, for the card to quote. */
  quote: string;
  /** True when only a word, not a known address, says that this is the form. */
  isProbable: boolean;
}

export interface Sighting {
  surface: string;
  /** Handle in the address, when the surface is an account. */
  handle?: string;
  /** Form id of rules/forms.json when the address is a known form. */
  form?: string;
  found: readonly Found[];
  /** True when only the words of a page of unknown number say that it is the form. */
  isProbablyForm?: boolean;
  /** True when a form we know shows nothing that could be one: not yet, or no more. */
  isWithoutForm?: boolean;
  /** A success message of the page, as the page shows it. */
  confirmation?: string;
}

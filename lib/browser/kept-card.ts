// What is kept of the card on the page for one tab, on both ends of the protocol.

export interface KeptCard {
  /** Whether the whole way was left open. */
  isOpen: boolean;
  /** What the person was writing for the form. */
  reason: string;
}

/** In characters: more than such a form takes, and no room for a book. */
export const MOST_OF_A_REASON = 4000;

// Takes e-mail addresses out of what a person wrote: what is shared with a team tells no private address, whatever was pasted into a note.

/** Wide on purpose: a word with an @ in its middle that is none is no loss in a table. */
const ADDRESS = /(?:mailto:)?[^\s@<>()[\],;:"«»]+@[^\s@<>()[\],;:"«»]*[^\s@<>()[\],;:"«».!?]/gu;

/** `instead` stands where an address stood. */
export function withoutAddresses(text: string, instead: string): string {
  return text.replaceAll(ADDRESS, instead);
}

// The one place that writes to the console: what happened and how often, never a handle, an address or a word of a page.

type What =
  | 'ledger: records set aside'
  | 'ledger: records could not be set aside'
  | 'ledger: write failed'
  | 'sync: nothing could be exchanged'
  | 'sync: not everything fits'
  | 'settings: unreadable, defaults taken'
  | 'storage: could not be kept to our own pages'
  | 'guide: could not be injected'
  | 'sentinel: could not be put into an open tab'
  | 'badge: could not be painted'
  | 'notice: could not be given'
  | 'erase: storage could not be emptied';

/** Counts and the tab's number only: the types let nothing else through. */
export function log(what: What, counts: Readonly<Record<string, number>> = {}): void {
  // oxlint-disable-next-line no-console -- this is the one place, see above.
  console.info(`M'opposer ${what}`, counts);
}

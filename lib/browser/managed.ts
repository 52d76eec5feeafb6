// What an organisation has set for the people who work there, read from the browser's own policies each time it is asked for.
import { browser } from '#imports';
import { within } from './ask-again.ts';
import { NO_POLICY, policyIn, type ManagedPolicy } from './managed-policy.ts';

/**
 * While a browser is still fetching its policies the question hangs: for seconds in Chrome (ghostery/ghostery-extension issue 3367), for good in
 * some versions of Edge (microsoft/MicrosoftEdge-Extensions issues 179 and 299). Nobody's hint and nobody's list waits longer than this.
 */
const PATIENCE_MS = 1000;

let known = NO_POLICY;
let question: Promise<void> | undefined;
/** The question that runs has been waited for once, and is not waited for again. */
let isLate = false;
const concerned = new Set<() => void>();

/** Never fails: no policy, and a browser that knows of none, are the same to everyone who asks. Until a late one comes, what was known last. */
export async function managedPolicy(): Promise<ManagedPolicy> {
  question ??= ask();
  if (!isLate) await within(PATIENCE_MS, question).catch(() => (isLate = true));
  return known;
}

/** Tells of a policy that changes while the browser runs, and of one that came late. */
export function onManagedPolicy(react: () => void): void {
  concerned.add(react);
  browser.storage.onChanged.addListener((_changes, area) => area === 'managed' && react());
}

async function ask(): Promise<void> {
  known = await read();
  question = undefined;
  if (!isLate) return;
  isLate = false;
  for (const react of concerned) react();
}

async function read(): Promise<ManagedPolicy> {
  try {
    return policyIn(await browser.storage.managed.get());
  } catch {
    // Firefox refuses the question where there is no policy.
    return NO_POLICY;
  }
}

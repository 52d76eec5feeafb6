// What an organisation has set for the people who work there, read from the browser's own policies each time it is asked for.
import { browser } from '#imports';
import { NO_POLICY, policyIn, type ManagedPolicy } from './managed-policy.ts';

/** Never fails: no policy, and a browser that knows of none, are the same to everyone who asks. */
export async function managedPolicy(): Promise<ManagedPolicy> {
  try {
    return policyIn(await browser.storage.managed.get());
  } catch {
    // Firefox refuses the question where there is no policy.
    return NO_POLICY;
  }
}

/** Browsers tell of a policy that changes while they run. */
export function onManagedPolicy(react: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => area === 'managed' && react());
}

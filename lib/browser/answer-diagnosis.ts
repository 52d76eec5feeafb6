// Asks the guide in a tab what it made of its page, for a person who wants to tell us that the page has changed. Nothing is kept or sent.
import { browser } from '#imports';
import { answer } from './answer.ts';
import { AskedOffer } from './asked.ts';
import { injectGuide } from './inject-guide.ts';
import { sendMessage } from './messages.ts';
import { SeenDiagnosis } from './seen-diagnosis.ts';
import { isOurPage } from './sender.ts';

/** Long enough for a guide that has just been put there to read its page once. */
const PATIENCE_MS = 1500;
const PAUSE_MS = 150;

/** `bare`: what can be said from the address alone, of a page of Meta's on which there is no guide. */
export function answerDiagnosis(isOurs: (url: URL) => boolean, bare: (url: URL) => SeenDiagnosis | undefined): void {
  answer('diagnose', { from: isOurPage, shape: AskedOffer }, ({ tabId }) => diagnosisIn(tabId, isOurs, bare));
}

async function diagnosisIn(
  tabId: number,
  isOurs: (url: URL) => boolean,
  bare: (url: URL) => SeenDiagnosis | undefined,
): Promise<SeenDiagnosis | undefined> {
  const url = await addressOf(tabId);
  if (url === undefined) return undefined;
  const seen = isOurs(url) ? await askedFor(tabId, AbortSignal.timeout(PATIENCE_MS)) : undefined;
  return seen ?? bare(url);
}

async function askedFor(tabId: number, signal: AbortSignal): Promise<SeenDiagnosis | undefined> {
  const first = await ask(tabId);
  if (first !== undefined || !(await injectGuide(tabId))) return first;
  while (!signal.aborted) {
    const seen = await ask(tabId);
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return undefined;
}

async function ask(tabId: number): Promise<SeenDiagnosis | undefined> {
  const told = sendMessage('whatIsHere', undefined, { tabId, frameId: 0 }).catch(() => undefined);
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  const seen = SeenDiagnosis.safeParse(await Promise.race([told, silence]));
  return seen.success ? seen.data : undefined;
}

/** Visible to us on Meta's hosts only. */
async function addressOf(tabId: number): Promise<URL | undefined> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  } catch {
    return undefined;
  }
}

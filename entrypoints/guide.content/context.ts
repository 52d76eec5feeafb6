// What the background knows and the guide needs: the person's choices and accounts. The guide still points when it gets no answer.
import { sendMessage, type GuideContext } from '../../lib/browser/messages.ts';
import { ledgerPlatformOf } from './platform.ts';

export async function contextFor(platform: string): Promise<GuideContext> {
  try {
    return await sendMessage('guideContext', { platform: ledgerPlatformOf(platform) });
  } catch {
    return { today: '', isHintsOn: true, muted: [], accounts: [] };
  }
}

// The background: the only writer of the ledger. It connects the parts and decides nothing.
import { law } from 'virtual:law';
import { rules } from 'virtual:rules';
import * as book from 'virtual:sentences';
import { browser, defineBackground } from '#imports';
import { answerBackup } from '../lib/browser/answer-backup.ts';
import { answerDiagnosis } from '../lib/browser/answer-diagnosis.ts';
import { answerGuide } from '../lib/browser/answer-guide.ts';
import { answerPopup } from '../lib/browser/answer-popup.ts';
import { answerSync } from '../lib/browser/answer-sync.ts';
import { answerWords } from '../lib/browser/answer-words.ts';
import { showAsking } from '../lib/browser/badge.ts';
import { chosenWords } from '../lib/browser/chosen-words.ts';
import { onCommands } from '../lib/browser/commands.ts';
import type { Desk } from '../lib/browser/desk.ts';
import { onEachDay } from '../lib/browser/each-day.ts';
import { onFirstInstall } from '../lib/browser/first-install.ts';
import { followManaged } from '../lib/browser/follow-managed.ts';
import { onManagedPolicy } from '../lib/browser/managed.ts';
import { speak, t } from '../lib/browser/i18n.ts';
import { injectGuide } from '../lib/browser/inject-guide.ts';
import { onKnownSurface } from '../lib/browser/known-surface.ts';
import { openLedgerStore } from '../lib/browser/ledger-store.ts';
import { onNotice, remind } from '../lib/browser/notify.ts';
import { keepStorageToOurselves } from '../lib/browser/own-storage.ts';
import { openSettingsStore } from '../lib/browser/settings-store.ts';
import { onSiteAccess } from '../lib/browser/site-access.ts';
import { openSync } from '../lib/browser/sync.ts';
import { wakeOpenTabs } from '../lib/browser/wake-open-tabs.ts';
import { bareDiagnosis } from '../lib/guide/diagnosis.ts';
import { platformsOn } from '../lib/guide/platforms-on.ts';
import { isMetaHost, surfaceOf } from '../lib/guide/surface.ts';
import { concernsUs } from '../lib/rules/concerns-us.ts';
import { ledgerPlatformOf } from '../lib/stage/platform.ts';

export default defineBackground(() => {
  // Storage that does not answer costs the choice of language, and not what is said.
  const speakAsChosen = async (): Promise<void> => speak(await chosenWords(desk.settings, book).catch(() => undefined));
  const refreshBadge = async (): Promise<void> => {
    await speakAsChosen();
    await showAsking(desk, (asking) => t('badge.title', asking));
  };
  const notices = { title: (steps: number) => t('notice.title', steps), step: (key: string) => t(`register.step.${key}`) };
  const remindNow = async (isQuiet = false): Promise<void> => {
    await speakAsChosen();
    await remind(desk, notices, isQuiet);
  };
  const repaint = async (): Promise<void> => {
    await refreshBadge();
    void remindNow(true);
  };
  const afterWrite = async (): Promise<void> => {
    await repaint();
    void sync.exchange();
  };
  const desk: Desk = { rules, law, ledger: openLedgerStore(), settings: openSettingsStore(rules.edition, rules.deadlines), afterWrite };
  const sync = openSync(desk, repaint);
  const isOurs = (url: URL): boolean => concernsUs(surfaceOf(url, rules)?.surface);

  answerPopup(desk, isOurs);
  answerBackup(desk);
  answerSync(desk, sync);
  answerWords(desk, book, (url) => isMetaHost(url, rules));
  answerGuide(
    desk,
    (url) => isMetaHost(url, rules),
    (url, platform) => platformsOn(url, rules).some((name) => ledgerPlatformOf(name) === platform),
  );
  answerDiagnosis(isOurs, (url) => (isMetaHost(url, rules) ? bareDiagnosis(url.href, rules) : undefined));
  onKnownSurface(isOurs, (tabId) => void injectGuide(tabId));
  onSiteAccess((change) => void (change === 'given' && wakeOpenTabs()));
  onManagedPolicy(() => void followManaged(desk));
  onCommands(isOurs);
  onEachDay(() => void refreshBadge());
  onNotice(
    () => void remindNow(),
    () => void browser.tabs.create({ url: browser.runtime.getURL('/register.html') }),
  );
  // Listening for these is what wakes the background at start-up; what there is to do then is done at every start, below.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => undefined);
  onFirstInstall(() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  void keepStorageToOurselves();
  void refreshBadge();
  void followManaged(desk);
  void sync.exchange();
  void remindNow();
});

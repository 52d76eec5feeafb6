// Says on the right day that something asks for the person, if they allowed it. Which account it is about stays in our own pages.
import { browser } from '#imports';
import { dayOf } from '../ledger/moment.ts';
import { dueNotices, nextNoticeDay, noticeIdOf, stillTold } from '../ledger/notices.ts';
import { planOf } from '../ledger/plan-of.ts';
import type { PlannedStep } from '../ledger/plan.ts';
import { nineOn } from './clock.ts';
import { worldAt, type Desk } from './desk.ts';
import { log } from './log.ts';
import { mayNotify } from './notify-permission.ts';
import { readTold, writeTold } from './notify-told.ts';

/** How it is said: a title for so many steps, and a word for each kind. */
export interface NoticeWords {
  title(steps: number): string;
  step(key: PlannedStep['key']): string;
}

const ALARM = 'notices';
const NOTICE = 'due';

/**
 * Computes from the ledger what is due, says it unless it was said, and sets the alarm for the next time. Called at every start, for browsers
 * forget alarms; with `isQuiet` after a write, when the person is looking at our pages anyway. Never throws: the ledger is what counts.
 */
export async function remind(desk: Pick<Desk, 'ledger' | 'law' | 'settings'>, words: NoticeWords, isQuiet = false): Promise<void> {
  try {
    if (!(await mayNotify())) return void (await browser.alarms.clear(ALARM));
    const world = await worldAt(desk);
    const plan = planOf((await desk.ledger.read()).ledger, world);
    const told = await readTold();
    const due = dueNotices(plan, told);
    const isTime = Date.now() >= nineOn(dayOf(world.now));
    const saying = due.length > 0 && isTime && !isQuiet;
    if (saying) {
      await say(due, words);
      await writeTold([...stillTold(plan, told), ...due.map(noticeIdOf)]);
    }
    await setAlarm(plan, due.length > 0 && !saying, dayOf(world.now));
  } catch {
    log('notice: could not be given');
  }
}

/** When the hour has come, and when the person clicks on what was said. Register both as the background starts. */
export function onNotice(hour: () => void, click: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) hour();
  });
  const listen = (): void => browser.notifications?.onClicked.addListener((id) => (id === NOTICE ? answer(click) : undefined));
  if (browser.notifications) return listen();
  // Without the permission that part of the browser is not there; it comes with the person's yes.
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (!permissions?.includes('notifications')) return;
    listen();
    hour();
  });
}

/** One notice for all: a second one takes the place of the first. */
async function say(due: readonly PlannedStep[], { title, step }: NoticeWords): Promise<void> {
  const kinds = [...new Set(due.map(({ key }) => key))];
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: title(due.length),
    message: kinds.map(step).join(' · '),
  });
}

function answer(click: () => void): void {
  void browser.notifications.clear(NOTICE);
  click();
}

/** At nine in the morning: of today or tomorrow when something is left to say, else of the next day of the plan. */
async function setAlarm(plan: readonly PlannedStep[], isLeft: boolean, today: string): Promise<void> {
  const day = isLeft ? today : nextNoticeDay(plan, today);
  if (day === undefined) return void (await browser.alarms.clear(ALARM));
  const nine = nineOn(day);
  await browser.alarms.create(ALARM, { when: nine > Date.now() ? nine : nineOn(day, 1) });
}

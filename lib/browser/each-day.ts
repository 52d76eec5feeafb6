// Runs something at the beginning of each of the person's days: a status may change overnight without anyone touching it.
import { browser } from '#imports';
import { nextDay } from './clock.ts';

const NAME = 'each-day';

/**
 * The alarm is set anew each time the worker starts, for browsers may forget alarms, and for the next midnight rather than every 24 hours,
 * for days of 23 and 25 hours exist.
 */
export function onEachDay(react: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== NAME) return;
    setAlarm();
    react();
  });
  setAlarm();
}

function setAlarm(): void {
  void browser.alarms.create(NAME, { when: nextDay(Date.now()) });
}
